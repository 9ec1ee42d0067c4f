package fr.boucle;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the embedded default database lives; {@code port=0} picks a free one. */
@ConfigurationProperties("boucle.embedded-database")
public record EmbeddedDatabaseProperties(
        @DefaultValue(".data/postgres-18") Path directory,
        @DefaultValue("0") int port,
        @DefaultValue("fr-FR") String icuLocale) {}
