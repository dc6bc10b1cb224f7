package org.mera.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that fails in one way. */
final class FaultyMailServer implements AutoCloseable {

	/** What it does wrong. */
	enum Fault {

		/** It accepts connections and stays silent. */
		SILENT,

		/** It takes the message and hangs up before it confirms. */
		DROPS,

		/** It knows no recipient whose address begins with {@code adnan}. */
		KNOWS_NO_ADNAN,

		/** It takes nothing for {@code adnan} now, but might later. */
		BUSY_FOR_ADNAN

	}

	private final ServerSocket socket;

	private final Fault fault;

	private final List<String> messageIds = new CopyOnWriteArrayList<>();

	private final List<Socket> connections = new CopyOnWriteArrayList<>();

	FaultyMailServer(Fault fault) throws IOException {
		this.fault = fault;
		this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
		Thread thread = new Thread(this::serve, "faulty mail server");
		thread.setDaemon(true);
		thread.start();
	}

	int port() {
		return this.socket.getLocalPort();
	}

	/** The ids of all messages that it was given. */
	List<String> messageIds() {
		return this.messageIds;
	}

	private void serve() {
		while (!this.socket.isClosed()) {
			try {
				Socket connection = this.socket.accept();
				this.connections.add(connection);
				if (this.fault != Fault.SILENT) {
					converse(connection);
					connection.close();
				}
			}
			catch (IOException ex) {
				// The client or the test hung up.
			}
		}
	}

	private void converse(Socket connection) throws IOException {
		BufferedReader in = new BufferedReader(
				new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
		PrintWriter out = new PrintWriter(connection.getOutputStream(), true, StandardCharsets.UTF_8);
		out.print("220 here\r\n");
		out.flush();
		for (String line = in.readLine(); line != null && !line.startsWith("QUIT"); line = in.readLine()) {
			String answer = (line.startsWith("RCPT") && line.contains("<adnan@")) ? toAdnan() : "250 OK";
			if (line.startsWith("DATA")) {
				out.print("354 go on\r\n");
				out.flush();
				take(in);
				if (this.fault == Fault.DROPS) {
					return;
				}
			}
			out.print(answer + "\r\n");
			out.flush();
		}
	}

	private String toAdnan() {
		return switch (this.fault) {
			case KNOWS_NO_ADNAN -> "550 5.1.1 There is no such mailbox here";
			case BUSY_FOR_ADNAN -> "450 4.2.1 This mailbox is busy";
			default -> "250 OK";
		};
	}

	private void take(BufferedReader in) throws IOException {
		for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
			if (line.startsWith("Message-ID: ")) {
				this.messageIds.add(line.substring("Message-ID: ".length()));
			}
		}
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
		for (Socket connection : this.connections) {
			connection.close();
		}
	}

}
