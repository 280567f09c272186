package dev.handback.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import com.github.mustachejava.resolver.ClasspathResolver;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Mustache, set up for records: components by name, an empty Optional is nothing. */
final class Factory extends DefaultMustacheFactory {
    private final Escaping escaping;

    Factory(Escaping escaping) {
        super(new ClasspathResolver());
        this.escaping = escaping;
        setObjectHandler(new Records());
    }

    @Override
    public void encode(String value, Writer writer) {
        try {
            writer.write(escaping.escape(value));
        } catch (IOException e) {
            throw new MustacheException("a value could not be written", e);
        }
    }

    private static final class Records extends ReflectionObjectHandler {
        @Override
        public @Nullable Object coerce(@Nullable Object value) {
            return value instanceof Optional<?> optional && optional.isEmpty()
                    ? null
                    : value instanceof Optional<?> present ? present.get() : value;
        }
    }
}
