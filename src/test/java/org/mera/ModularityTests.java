package org.mera;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

/** The modules depend on each other only as they say. */
class ModularityTests {

	@Test
	void modulesKeepTheirBoundaries() {
		ApplicationModules.of(MeraApplication.class).verify();
	}

}
