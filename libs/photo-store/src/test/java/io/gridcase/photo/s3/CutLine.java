package io.gridcase.photo.s3;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Passes connections on to a server and cuts each after so many bytes have gone there. */
final class CutLine implements AutoCloseable {

    private final ServerSocket entry;
    private final URI server;
    private final int cutAfter;
    private final ExecutorService pipes = Executors.newCachedThreadPool();

    private CutLine(ServerSocket entry, URI server, int cutAfter) {
        this.entry = entry;
        this.server = server;
        this.cutAfter = cutAfter;
    }

    static CutLine to(URI server, int cutAfter) throws IOException {
        var line = new CutLine(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server, cutAfter);
        line.pipes.execute(line::accept);
        return line;
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + entry.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        entry.close();
        pipes.shutdownNow();
    }

    private void accept() {
        while (!entry.isClosed()) {
            try {
                Socket client = entry.accept();
                pipes.execute(() -> pass(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pass(Socket client) {
        try (client;
                var behind = new Socket(server.getHost(), server.getPort())) {
            pipes.execute(() -> answers(behind, client));
            copy(client.getInputStream(), behind);
        } catch (IOException cut) {
            // From the other side: just as good.
        }
    }

    private void copy(InputStream from, Socket behind) throws IOException {
        byte[] buffer = new byte[8192];
        int passed = 0;
        for (int read; passed < cutAfter && (read = from.read(buffer)) > 0; passed += read) {
            behind.getOutputStream().write(buffer, 0, read);
        }
    }

    private static void answers(Socket behind, Socket client) {
        try {
            behind.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException cut) {
            // From the other side: just as good.
        }
    }
}
