package io.gridcase.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An address outside to which this server may be made to send: whoever names one must not reach through it what only
 * this server can reach. A name can change what it stands for, so the address behind it is looked at for each call.
 *
 * @param trusted named in the configuration: may lie inside, and be without TLS
 */
public record OutsideAddress(URI uri, boolean trusted) {

    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[.*]");
    private static final int LONGEST = 500;

    /** Throws {@link UnfitAddress}. */
    public static OutsideAddress of(String text, Set<String> trustedHosts) {
        var uri = parsed(text);
        boolean trusted = trustedHosts.contains(uri.getHost());
        if (!"https".equals(uri.getScheme()) && !(trusted && "http".equals(uri.getScheme()))) {
            throw new UnfitAddress("it has to begin with https://");
        }
        var address = new OutsideAddress(uri, trusted);
        if (NUMBERS.matcher(uri.getHost()).matches()) {
            address.requireOutside(literal(uri.getHost()));
        }
        return address;
    }

    /** Throws {@link UnfitAddress} when the server found there lies inside. */
    public void requireOutside(InetAddress found) {
        if (!trusted && isInside(found)) {
            throw new UnfitAddress("it leads to an address that is not public");
        }
    }

    public boolean secure() {
        return "https".equals(uri.getScheme());
    }

    public int port() {
        return uri.getPort() > 0 ? uri.getPort() : secure() ? 443 : 80;
    }

    private static URI parsed(String text) {
        var uri = syntax(text);
        if (uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null || uri.getPort() > 65535) {
            throw new UnfitAddress("it has to be a plain address with a host, without user and fragment");
        }
        return uri;
    }

    private static URI syntax(String text) {
        if (text.length() > LONGEST) {
            throw new UnfitAddress("it is longer than %d characters".formatted(LONGEST));
        }
        try {
            return new URI(text).parseServerAuthority();
        } catch (URISyntaxException malformed) {
            throw new UnfitAddress("it is no address");
        }
    }

    /** Numbers only, so nothing is asked of a name server. */
    private static InetAddress literal(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException malformed) {
            throw new UnfitAddress("it is no address");
        }
    }

    private static boolean isInside(InetAddress found) {
        return found.isAnyLocalAddress()
                || found.isLoopbackAddress()
                || found.isLinkLocalAddress()
                || found.isSiteLocalAddress()
                || found.isMulticastAddress()
                || (found instanceof Inet6Address ? isInside6(found.getAddress()) : isInside4(found.getAddress()));
    }

    /** What the JDK does not know: networks of providers, of protocols, of tests, and those never given out. */
    private static boolean isInside4(byte[] octets) {
        int first = octets[0] & 0xff;
        int second = octets[1] & 0xff;
        return first == 0
                || first >= 240
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0)
                || (first == 198 && (second == 18 || second == 19));
    }

    /** Only 2000::/3 is given out; of it, 6to4 and Teredo carry an IPv4 address that may be any. */
    private static boolean isInside6(byte[] octets) {
        int first = word(octets, 0);
        return (first & 0xe000) != 0x2000 || first == 0x2002 || (first == 0x2001 && word(octets, 2) == 0);
    }

    private static int word(byte[] octets, int at) {
        return (octets[at] & 0xff) << 8 | octets[at + 1] & 0xff;
    }
}
