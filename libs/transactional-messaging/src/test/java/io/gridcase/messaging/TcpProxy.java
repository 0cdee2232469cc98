package io.gridcase.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The network between a service and a server, which a test can cut and mend. The order comes through a port of its own,
 * because the test and the test resource live in different class loaders.
 */
final class TcpProxy {

    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ServerSocket door = listen();
    private final ServerSocket orders = listen();
    private final String host;
    private final int port;
    private volatile boolean cut;

    TcpProxy(String host, int port) {
        this.host = host;
        this.port = port;
        daemon(this::serve);
        daemon(this::obey);
    }

    int port() {
        return door.getLocalPort();
    }

    int ordersPort() {
        return orders.getLocalPort();
    }

    /** Cuts every connection and refuses new ones, or lets them through again; returns when it is done. */
    static void order(int ordersPort, boolean cut) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), ordersPort)) {
            socket.getOutputStream().write(cut ? 1 : 0);
            assertThat(socket.getInputStream().read()).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void obey() {
        while (true) {
            try (Socket tester = orders.accept()) {
                cut = tester.getInputStream().read() == 1;
                if (cut) {
                    open.forEach(TcpProxy::close);
                }
                tester.getOutputStream().write(0);
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve() {
        while (true) {
            try {
                Socket client = door.accept();
                if (cut) {
                    close(client);
                    continue;
                }
                Socket server = new Socket(host, port);
                open.add(client);
                open.add(server);
                daemon(() -> copy(client, server));
                daemon(() -> copy(server, client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void copy(Socket from, Socket to) {
        try (InputStream in = from.getInputStream()) {
            in.transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // cut, or closed by one side
        } finally {
            close(from);
            close(to);
        }
    }

    private static ServerSocket listen() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException ignored) {
            // already gone
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "tcp-proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
