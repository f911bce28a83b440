package club.mercato.killed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a desk and its mail server, and stops what passes at a chosen moment. */
final class MailGate implements AutoCloseable {

    /** What passes. */
    enum Way {
        /** Nothing: nobody answers. */
        SHUT,
        /** The letter, but not the server's word that it took it. */
        NO_RECEIPT,
        OPEN
    }

    private static final byte[] END_OF_LETTER = {'\r', '\n', '.', '\r', '\n'};

    private final ServerSocket entrance;
    private final int server;
    private final Set<Socket> passing = ConcurrentHashMap.newKeySet();
    private volatile Way way = Way.OPEN;

    MailGate(int server) {
        this.server = server;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::letIn);
    }

    int port() {
        return entrance.getLocalPort();
    }

    void set(Way wished) {
        way = wished;
    }

    private void letIn() {
        try {
            while (true) {
                Socket desk = entrance.accept();
                passing.add(desk);
                if (way != Way.SHUT) {
                    Socket mail = new Socket(InetAddress.getLoopbackAddress(), server);
                    passing.add(mail);
                    Letter letter = new Letter();
                    Thread.ofVirtual().start(() -> pass(desk, mail, letter, false));
                    Thread.ofVirtual().start(() -> pass(mail, desk, letter, true));
                }
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void pass(Socket from, Socket to, Letter letter, boolean answers) {
        byte[] buffer = new byte[8192];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (answers && letter.complete && way == Way.NO_RECEIPT) {
                    continue;
                }
                if (!answers) {
                    letter.see(buffer, read);
                }
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException killed) {
            // one of the two is gone, which is what this is for
        }
    }

    /** Whether the end of the letter went by. */
    private static final class Letter {

        private volatile boolean complete;
        private int matched;

        private void see(byte[] bytes, int length) {
            for (int at = 0; at < length; at++) {
                matched = bytes[at] == END_OF_LETTER[matched] ? matched + 1 : bytes[at] == '\r' ? 1 : 0;
                if (matched == END_OF_LETTER.length) {
                    complete = true;
                    matched = 0;
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        for (Socket socket : passing) {
            socket.close();
        }
    }
}
