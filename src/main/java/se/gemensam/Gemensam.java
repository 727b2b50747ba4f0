package se.gemensam;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Gemensam: one process, one jar. */
@SpringBootApplication
@Modulithic(systemName = "Gemensam", sharedModules = "base")
public class Gemensam {

    public static void main(String[] args) {
        SpringApplication.run(Gemensam.class, args);
    }
}
