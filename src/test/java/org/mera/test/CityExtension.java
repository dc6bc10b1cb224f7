package org.mera.test;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Leaves no running process, no moved clock and no mail behind. */
class CityExtension implements AfterEachCallback {

	@Override
	public void afterEach(ExtensionContext context) {
		SpringExtension.getApplicationContext(context).getBean(City.class).close();
		SpringExtension.getApplicationContext(context).getBean(Post.class).close();
	}

}
