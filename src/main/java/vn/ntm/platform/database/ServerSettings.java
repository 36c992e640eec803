package vn.ntm.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/** How the embedded server runs: only for this machine, durable, and small enough for 2 GB shared with the product. */
final class ServerSettings {
    private static final Map<String, String> ORDINARY = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "30"),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("shared_buffers", "64MB"),
            Map.entry("work_mem", "8MB"),
            Map.entry("maintenance_work_mem", "64MB"),
            Map.entry("effective_cache_size", "512MB"),
            Map.entry("max_wal_size", "512MB"),
            Map.entry("wal_level", "minimal"),
            Map.entry("max_wal_senders", "0"),
            Map.entry("max_logical_replication_workers", "0"),
            Map.entry("jit", "off"),
            Map.entry("timezone", "Asia/Ho_Chi_Minh"),
            Map.entry("log_timezone", "Asia/Ho_Chi_Minh"),
            Map.entry("log_line_prefix", "%m [%p] "),
            Map.entry("log_checkpoints", "off"));

    private ServerSettings() {}

    /** The ordinary settings on a port that is free now, with {@code changed} ones on top. */
    static Map<String, String> withFreePort(Map<String, String> changed) throws IOException {
        Map<String, String> settings = new HashMap<>(ORDINARY);
        settings.putAll(changed);
        settings.put("port", String.valueOf(freePort()));
        return settings;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
