package fr.boucle.kernel;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule of the domain says no. The code is a message key; the reader gets its sentence beside the field or on a page. */
public class RuleViolation extends RuntimeException {
    private final String code;
    private final transient List<Object> arguments;
    private @Nullable String field;

    public RuleViolation(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** Names the input that this is about, so that the page can say it beside the field. */
    public RuleViolation at(String field) {
        this.field = field;
        return this;
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
