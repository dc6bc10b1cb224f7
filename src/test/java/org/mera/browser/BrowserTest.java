package org.mera.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test with real browsers against the whole application. A test method asks for the
 * {@link Visitors} as a parameter. Pictures are kept in {@code target/screenshots}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({ ChromiumInstalled.class, BrowserExtension.class })
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public @interface BrowserTest {

}
