package org.mera.benchmark.plain;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The engine with its webapps and its REST API as their vendor ships them. */
@SpringBootApplication(proxyBeanMethods = false)
public class PlainApplication {

	/** Starts it. */
	public static void main(String... arguments) {
		SpringApplication.run(PlainApplication.class, arguments);
	}

}
