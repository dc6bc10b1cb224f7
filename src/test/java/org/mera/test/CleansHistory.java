package org.mera.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A process test that lives through nights in which the engine clears its history. The
 * engine opens a second transaction to say how it went before it has left the first: one
 * job at a time, so that it cannot wait for itself with more than two connections.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CleansHistory {

}
