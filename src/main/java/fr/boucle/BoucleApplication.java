package fr.boucle;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The whole product: a marketplace for synergies between the companies of a territory. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@EnableAsync
@Modulithic(
        systemName = "Boucle",
        sharedModules = {"kernel", "web"})
public class BoucleApplication {
    public static void main(String[] args) {
        SpringApplication.run(BoucleApplication.class, args);
    }
}
