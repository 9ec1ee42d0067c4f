package fr.boucle.support;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Whether a Docker engine answers a ping, asked without Testcontainers' own slow and wordy discovery. */
final class DockerEngine {
    private DockerEngine() {}

    static boolean answers() {
        return candidates(System.getenv(), Path.of(System.getProperty("user.home"))).stream()
                .anyMatch(DockerEngine::pings);
    }

    static List<SocketAddress> candidates(Map<String, String> environment, Path home) {
        String host = environment.get("DOCKER_HOST");
        if (host != null && host.startsWith("tcp://")) {
            URI uri = URI.create(host);
            return List.of(new InetSocketAddress(uri.getHost(), uri.getPort() < 0 ? 2375 : uri.getPort()));
        }
        List<Path> sockets = new ArrayList<>();
        if (host != null && host.startsWith("unix://")) {
            sockets.add(Path.of(URI.create(host).getPath()));
        } else {
            sockets.add(Path.of("/var/run/docker.sock"));
            if (environment.containsKey("XDG_RUNTIME_DIR")) {
                sockets.add(Path.of(environment.get("XDG_RUNTIME_DIR"), "docker.sock"));
            }
            sockets.add(home.resolve(".docker/run/docker.sock"));
            sockets.add(home.resolve(".docker/desktop/docker.sock"));
        }
        return sockets.stream()
                .filter(Files::exists)
                .map(path -> (SocketAddress) UnixDomainSocketAddress.of(path))
                .toList();
    }

    static boolean pings(SocketAddress address) {
        try {
            return CompletableFuture.supplyAsync(() -> ping(address)).get(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception e) {
            return false;
        }
    }

    private static boolean ping(SocketAddress address) {
        StandardProtocolFamily family =
                address instanceof UnixDomainSocketAddress ? StandardProtocolFamily.UNIX : StandardProtocolFamily.INET;
        try (SocketChannel channel = SocketChannel.open(family)) {
            channel.connect(address);
            channel.write(
                    ByteBuffer.wrap("GET /_ping HTTP/1.0\r\nHost: docker\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
            ByteBuffer answer = ByteBuffer.allocate(64);
            channel.read(answer);
            return new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII)
                    .matches("(?s)HTTP/1\\.[01] 200.*");
        } catch (Exception e) {
            return false;
        }
    }
}
