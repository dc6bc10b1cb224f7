package org.mera.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The network that an address belongs to: the first three bytes of an IPv4 address, the
 * first seven of an IPv6 address, which is what a provider gives to one subscriber.
 */
public final class Network {

	/** Nothing else may reach the resolver, which would ask the network for names. */
	private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

	private Network() {
	}

	/** The network's bytes as hexadecimal digits. */
	public static String of(String address) {
		String plain = address.replaceAll("[\\[\\]]|%.*", "");
		if (!LITERAL.matcher(plain).matches()) {
			return "unknown";
		}
		try {
			byte[] bytes = InetAddress.getByName(plain).getAddress();
			return HexFormat.of().formatHex(Arrays.copyOf(bytes, (bytes.length == 4) ? 3 : 7));
		}
		catch (UnknownHostException ex) {
			return "unknown";
		}
	}

}
