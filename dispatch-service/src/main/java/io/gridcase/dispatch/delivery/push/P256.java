package io.gridcase.dispatch.delivery.push;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

/** Keys on the curve of web push, as plain bytes. */
final class P256 {

    private static final String CURVE = "secp256r1";
    private static final int SIZE = 32;
    private static final int POINT = 1 + 2 * SIZE;
    private static final byte UNCOMPRESSED = 4;

    private P256() {}

    static KeyPair newPair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(CURVE));
        return generator.generateKeyPair();
    }

    /** Throws {@link IllegalArgumentException} when it is no point of the curve: it could betray our key. */
    static ECPublicKey publicKey(byte[] bytes) throws GeneralSecurityException {
        if (bytes.length != POINT || bytes[0] != UNCOMPRESSED) {
            throw new IllegalArgumentException("an uncompressed point has %d bytes".formatted(POINT));
        }
        var point = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(bytes, 1, 1 + SIZE)),
                new BigInteger(1, Arrays.copyOfRange(bytes, 1 + SIZE, POINT)));
        requireOnCurve(point);
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, curve()));
    }

    static ECPrivateKey privateKey(byte[] bytes) throws GeneralSecurityException {
        return (ECPrivateKey)
                KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(new BigInteger(1, bytes), curve()));
    }

    static byte[] bytes(ECPublicKey key) {
        return ByteBuffer.allocate(POINT)
                .put(UNCOMPRESSED)
                .put(fixed(key.getW().getAffineX()))
                .put(fixed(key.getW().getAffineY()))
                .array();
    }

    private static void requireOnCurve(ECPoint point) throws GeneralSecurityException {
        var curve = curve().getCurve();
        var prime = ((ECFieldFp) curve.getField()).getP();
        var x = point.getAffineX();
        var y = point.getAffineY();
        var right = x.pow(3).add(curve.getA().multiply(x)).add(curve.getB()).mod(prime);
        if (x.compareTo(prime) >= 0
                || y.compareTo(prime) >= 0
                || !y.pow(2).mod(prime).equals(right)) {
            throw new IllegalArgumentException("this is no point of the curve");
        }
    }

    private static ECParameterSpec curve() throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(CURVE));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }

    /** Without a sign, and with leading zeros. */
    private static byte[] fixed(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[SIZE];
        int length = Math.min(bytes.length, SIZE);
        System.arraycopy(bytes, bytes.length - length, fixed, SIZE - length, length);
        return fixed;
    }
}
