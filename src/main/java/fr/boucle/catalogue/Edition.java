package fr.boucle.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Tells whether what was read in a text would be read in the same way today. */
public final class Edition {
    private static final List<String> RECOGNITION =
            List.of("classpath*:reference/**/*.csv", "classpath*:fr/boucle/catalogue/*.class");

    private Edition() {}

    /**
     * Of the data files and the code that recognition rests on: the same where their bytes are.
     *
     * @param reader the package whose code reads more into it
     */
    public static long of(Package reader) {
        long sum = of("classpath*:" + reader.getName().replace('.', '/') + "/*.class");
        for (var pattern : RECOGNITION) {
            sum += of(pattern);
        }
        return sum;
    }

    private static long of(String pattern) {
        long sum = 0;
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                var bytes = new CRC32();
                bytes.update(file.getContentAsByteArray());
                sum += bytes.getValue();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sum;
    }
}
