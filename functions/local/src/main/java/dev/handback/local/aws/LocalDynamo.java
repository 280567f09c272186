package dev.handback.local.aws;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local in this JVM, empty at start but for the template's tables, gone at the end.
 *
 * <p>Its own server binds every interface and its starters report to Amazon, so only its request handlers are used,
 * behind a server that listens on loopback. Its licence allows use beside an AWS account and forbids redistribution.
 */
public final class LocalDynamo implements AutoCloseable {
    // A logger without a strong reference is collected, and its level with it.
    private static final Logger SQLITE = Logger.getLogger("com.almworks.sqlite4java");

    private final Server server;
    private final LocalDynamoDBServerHandler handler;
    private final DynamoDbClient client;
    private final Map<String, String> tables;

    private LocalDynamo(Server server, LocalDynamoDBServerHandler handler, Template template) {
        this.server = server;
        this.handler = handler;
        this.client = LocalClients.dynamo(endpoint());
        this.tables = new Tables(client, template).create();
    }

    /** Starts the database with every {@code AWS::DynamoDB::Table} of the template. */
    public static LocalDynamo start(Template template) {
        SQLITE.setLevel(Level.WARNING);
        var handler = new LocalDynamoDBServerHandler(requests(), "*");
        var server = new Server(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0));
        server.setHandler(handler);
        try {
            server.start();
            return new LocalDynamo(server, handler, template);
        } catch (Exception e) { // Jetty's start declares no less
            handler.close();
            throw new IllegalStateException("DynamoDB Local did not start", e);
        }
    }

    private static LocalDynamoDBRequestHandler requests() {
        boolean inMemory = true;
        boolean oneDatabaseForAllKeys = true;
        boolean slowTableStates = false;
        return new LocalDynamoDBRequestHandler(0, inMemory, null, oneDatabaseForAllKeys, slowTableStates);
    }

    /** Where it listens. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort());
    }

    /** A client of it, closed with it. */
    public DynamoDbClient client() {
        return client;
    }

    /** The name of the table that the template knows by this logical id. */
    public String table(String logicalId) {
        return Named.find(tables, logicalId, "table");
    }

    Map<String, String> tables() {
        return tables;
    }

    @Override
    public void close() {
        client.close();
        try {
            server.stop();
        } catch (Exception e) { // Jetty's stop declares no less
            throw new IllegalStateException("DynamoDB Local did not stop", e);
        } finally {
            handler.close(); // its threads would keep the JVM alive
        }
    }
}
