package com.example.transfers;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the routes with the settings of {@code application.properties}. */
@SpringBootApplication
public class Application {

    /** Not found by an annotation of Spring's: the same class runs on Quarkus. */
    @Bean
    TransferRoutes transferRoutes() {
        return new TransferRoutes();
    }

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
