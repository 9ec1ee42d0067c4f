package fr.boucle.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DockerEngineTests {
    @TempDir
    Path dir;

    @Test
    void anEngineThatAnswers() throws Exception {
        assertThat(ask("HTTP/1.0 200 OK\r\n\r\nOK")).isTrue();
    }

    @Test
    void anEngineThatFails() throws Exception {
        assertThat(ask("HTTP/1.0 500 no\r\n\r\n")).isFalse();
    }

    @Test
    void aSocketThatHangs() throws Exception {
        assertThat(ask(null)).isFalse();
    }

    @Test
    void noSocket() {
        assertThat(DockerEngine.candidates(Map.of("DOCKER_HOST", "unix://" + dir + "/none.sock"), dir))
                .isEmpty();
        assertThat(DockerEngine.pings(UnixDomainSocketAddress.of(dir.resolve("none.sock"))))
                .isFalse();
    }

    private boolean ask(String answer) throws Exception {
        var address = UnixDomainSocketAddress.of(dir.resolve("d.sock"));
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(address);
            Thread thread = new Thread(() -> {
                try (var client = server.accept()) {
                    client.read(ByteBuffer.allocate(200));
                    if (answer != null) client.write(ByteBuffer.wrap(answer.getBytes()));
                    else new java.util.concurrent.CountDownLatch(1).await(10, java.util.concurrent.TimeUnit.SECONDS);
                } catch (Exception e) {
                    /* closed */
                }
            });
            thread.setDaemon(true);
            thread.start();
            return DockerEngine.pings(address);
        }
    }
}
