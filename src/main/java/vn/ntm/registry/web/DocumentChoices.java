package vn.ntm.registry.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ntm.people.Position;
import vn.ntm.registry.Bodies;
import vn.ntm.registry.TypeRules;
import vn.ntm.shared.Texts;

/** What can be chosen on the forms of documents. */
@Component
class DocumentChoices {
    private final Bodies bodies;
    private final TypeRules types;
    private final Texts texts;

    DocumentChoices(Bodies bodies, TypeRules types, Texts texts) {
        this.bodies = bodies;
        this.types = types;
        this.texts = texts;
    }

    List<Choice> bodies(String unit) {
        return bodies.of(unit).stream()
                .map(body -> new Choice(body.id().toString(), body.name()))
                .toList();
    }

    List<Choice> issuing(String unit) {
        return bodies.issuing(unit).stream()
                .map(body -> new Choice(body.id().toString(), body.name()))
                .toList();
    }

    List<Choice> types(String unit) {
        return types.of(unit).stream()
                .map(type -> new Choice(type.key(), type.name()))
                .toList();
    }

    String typeName(String key, String unit) {
        return types.find(key, unit).map(type -> type.name()).orElse(key);
    }

    List<Choice> positions(List<Position> positions) {
        return positions.stream()
                .map(position -> new Choice(
                        position.id().toString(),
                        texts.of(
                                "registry.position",
                                position.title(),
                                Objects.requireNonNullElse(position.holder(), texts.of("registry.position.nobody")))))
                .toList();
    }

    <E extends Enum<E>> List<Choice> of(E[] all, Function<E, String> nameKey) {
        return Stream.of(all)
                .map(one -> new Choice(one.name(), texts.of(nameKey.apply(one))))
                .toList();
    }
}
