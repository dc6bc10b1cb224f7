package org.mera.test;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the SQL statements of all: Hibernate's, the engine's, and whoever else's. */
@TestComponent
public class Statements implements BeanPostProcessor {

	private final AtomicInteger prepared = new AtomicInteger();

	private final AtomicInteger selects = new AtomicInteger();

	/** How many statements the question takes. */
	public int of(Supplier<?> question) {
		int before = this.prepared.get();
		question.get();
		return this.prepared.get() - before;
	}

	/** How many of the statements that the work takes read. */
	public int selectsOf(Runnable work) {
		int before = this.selects.get();
		work.run();
		return this.selects.get() - before;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? new Counting(source) : bean;
	}

	private final class Counting extends DelegatingDataSource {

		Counting(DataSource target) {
			super(target);
		}

		@Override
		public Connection getConnection() throws java.sql.SQLException {
			Connection connection = super.getConnection();
			return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
					new Class<?>[] { Connection.class }, (proxy, method, arguments) -> {
						if (method.getName().startsWith("prepare") || method.getName().equals("createStatement")) {
							Statements.this.prepared.incrementAndGet();
							if (arguments != null
									&& String.valueOf(arguments[0]).strip().regionMatches(true, 0, "select", 0, 6)) {
								Statements.this.selects.incrementAndGet();
							}
						}
						try {
							return method.invoke(connection, arguments);
						}
						catch (InvocationTargetException ex) {
							throw ex.getCause();
						}
					});
		}

	}

}
