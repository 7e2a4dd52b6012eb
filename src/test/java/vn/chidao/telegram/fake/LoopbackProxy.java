package vn.chidao.telegram.fake;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A proxy that leads every name to one port of the loopback: SOCKS5, or HTTP for plain addresses. It asks for the user
 * «lan» with the password «mat@khau».
 */
public final class LoopbackProxy implements AutoCloseable {
    private static final String USER = "lan";
    private static final String PASSWORD = "mat@khau";

    private final ServerSocket server;
    private final int target;
    private final boolean socks;

    /** The hosts that were asked for. */
    public final List<String> asked = new CopyOnWriteArrayList<>();

    /** Starts on a free port. */
    public LoopbackProxy(boolean socks, int target) throws IOException {
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.socks = socks;
        this.target = target;
        Thread.ofVirtual().start(this::accept);
    }

    /** Its address as a setting, with the right login. */
    public String setting() {
        return "%s://lan:mat%%40khau@127.0.0.1:%d".formatted(socks ? "socks5" : "http", server.getLocalPort());
    }

    private void accept() {
        try {
            while (true) {
                var client = server.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket client) {
        try (client;
                var upstream = new Socket(InetAddress.getLoopbackAddress(), target)) {
            var in = new DataInputStream(client.getInputStream());
            if (socks ? shook(in, client.getOutputStream()) : forwarded(in, client, upstream)) {
                var back = Thread.ofVirtual().start(() -> pipe(upstream, client));
                in.transferTo(upstream.getOutputStream());
                back.interrupt();
            }
        } catch (IOException over) {
            // One of the two has gone.
        }
    }

    private static void pipe(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException over) {
            // One of the two has gone.
        }
    }

    /** RFC 1928 and 1929, for names only: an address would mean that the client asked a name server itself. */
    private boolean shook(DataInputStream in, OutputStream out) throws IOException {
        in.readByte();
        in.readNBytes(in.readUnsignedByte());
        out.write(new byte[] {5, 2});
        in.readByte();
        var user = text(in);
        var password = text(in);
        var right = USER.equals(user) && PASSWORD.equals(password);
        out.write(new byte[] {1, (byte) (right ? 0 : 1)});
        if (!right) {
            return false;
        }
        in.readNBytes(3);
        var byName = in.readByte() == 3;
        asked.add(byName ? text(in) : "an address");
        in.readUnsignedShort();
        out.write(new byte[] {5, 0, 0, 1, 0, 0, 0, 0, 0, 0});
        return byName;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readUnsignedByte()), StandardCharsets.UTF_8);
    }

    /** Passes on one request's head if it shows the login; the connection then belongs to the two ends. */
    private boolean forwarded(InputStream in, Socket client, Socket upstream) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            var next = in.read();
            if (next < 0) {
                return false;
            }
            head.write(next);
        }
        var login = Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var text = head.toString(StandardCharsets.ISO_8859_1);
        if (!text.contains("Proxy-Authorization: Basic " + login)) {
            var refusal = List.of(
                    "HTTP/1.1 407 Proxy Authentication Required",
                    "Proxy-Authenticate: Basic realm=x",
                    "Content-Length: 0",
                    "Connection: close",
                    "",
                    "");
            client.getOutputStream().write(String.join("\r\n", refusal).getBytes(StandardCharsets.ISO_8859_1));
            return false;
        }
        asked.add(text.replaceFirst("(?s)^\\S+ http://([^/:]+).*", "$1"));
        upstream.getOutputStream().write(head.toByteArray());
        return true;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
