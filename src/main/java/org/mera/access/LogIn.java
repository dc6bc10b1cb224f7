package org.mera.access;

/** How people log in at this installation, and where they are led to do so. */
enum LogIn {

	/** With a password that the engine keeps, at the webapps' own page. */
	BY_PASSWORD("/camunda/app/tasklist/default/"),

	/** At the city's identity provider: the profile {@code oidc}. */
	BY_SIGN_ON("/oauth2/authorization/" + LogIn.PROVIDER);

	/** Profile and name of the one provider. */
	static final String PROFILE = "oidc";

	static final String PROVIDER = "mera";

	private final String address;

	LogIn(String address) {
		this.address = address;
	}

	String address() {
		return this.address;
	}

}
