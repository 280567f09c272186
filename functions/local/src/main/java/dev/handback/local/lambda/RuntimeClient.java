package dev.handback.local.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/** Amazon's runtime interface client: the command line that runs a function under it. Linux only. */
final class RuntimeClient {
    private static final String NATIVE_LIBRARY =
            "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

    private RuntimeClient() {}

    /** Whether it has a native library for this system. */
    static boolean runsHere() {
        return System.getProperty("os.name").equals("Linux");
    }

    /**
     * The command that starts a function.
     *
     * @param scratch a folder of this process alone: the client would unpack its native library to one path that all
     *     processes share, and two that start at once crash
     */
    static List<String> command(String handler, Path scratch) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-D" + NATIVE_LIBRARY + "=" + nativeLibrary(scratch),
                "-cp",
                Stream.of(AWSLambda.class, Context.class, PojoSerializer.class, SdkInternalThreadLocal.class)
                        .map(RuntimeClient::jar)
                        .collect(Collectors.joining(File.pathSeparator)),
                AWSLambda.class.getName(),
                handler);
    }

    private static String jar(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type + " was not loaded from a file", e);
        }
    }

    private static Path nativeLibrary(Path scratch) {
        String system = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String name = "libaws-lambda-jni.linux-" + (system.equals("aarch64") ? "aarch_64" : "x86_64") + ".so";
        Path library = scratch.resolve(name);
        try (InputStream content = Optional.ofNullable(AWSLambda.class.getResourceAsStream("/jni/" + name))
                .orElseThrow(() -> new IllegalStateException("the runtime client brings no " + name))) {
            Files.copy(content, library);
            return library;
        } catch (IOException e) {
            throw new UncheckedIOException("the runtime client's library cannot be unpacked", e);
        }
    }
}
