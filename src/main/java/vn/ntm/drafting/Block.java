package vn.ntm.drafting;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import vn.ntm.shared.VietnameseText;

/** A piece of a document. Numbers and letters are not part of the words: they follow from the order ({@link Numbering}). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface Block {
    Mark mark();

    /** The words that a person may edit, lines of a list apart; empty for a table. */
    String words();

    /** The same block with another mark. */
    Block marked(Mark changed);

    /** The same kind of block with other words under another mark; a table keeps its own. */
    Block worded(Mark changed, String words);

    default String key() {
        return mark().key();
    }

    /** "Phần I" or "Chương I", its title in capitals below. */
    @JsonTypeName("chapter")
    record Chapter(Mark mark, ChapterKind name, String words) implements Block {
        public Chapter {
            words = VietnameseText.atTheDoor(words);
        }

        @Override
        public Block marked(Mark changed) {
            return new Chapter(changed, name, words);
        }

        @Override
        public Block worded(Mark changed, String other) {
            return new Chapter(changed, name, other);
        }
    }

    /** What a chapter is called. */
    enum ChapterKind {
        PART,
        CHAPTER
    }

    /** "I. MỤC ĐÍCH, YÊU CẦU" */
    @JsonTypeName("section")
    record Section(Mark mark, String words) implements Block {
        public Section {
            words = VietnameseText.atTheDoor(words);
        }

        @Override
        public Block marked(Mark changed) {
            return new Section(changed, words);
        }

        @Override
        public Block worded(Mark changed, String other) {
            return new Section(changed, other);
        }
    }

    /** "Điều 1. …" of a decision: counted through the whole document. */
    @JsonTypeName("article")
    record Article(Mark mark, String words) implements Block {
        public Article {
            words = VietnameseText.atTheDoor(words);
        }

        @Override
        public Block marked(Mark changed) {
            return new Article(changed, words);
        }

        @Override
        public Block worded(Mark changed, String other) {
            return new Article(changed, other);
        }
    }

    /** "1. …": a title in bold on its own line when {@code titled}, else upright words. */
    @JsonTypeName("clause")
    record Clause(Mark mark, boolean titled, String words) implements Block {
        public Clause {
            words = VietnameseText.atTheDoor(words);
        }

        @Override
        public Block marked(Mark changed) {
            return new Clause(changed, titled, words);
        }

        @Override
        public Block worded(Mark changed, String other) {
            return new Clause(changed, titled, other);
        }
    }

    /** "a) …", counted by the Vietnamese alphabet. */
    @JsonTypeName("point")
    record Point(Mark mark, String words) implements Block {
        public Point {
            words = VietnameseText.atTheDoor(words);
        }

        @Override
        public Block marked(Mark changed) {
            return new Point(changed, words);
        }

        @Override
        public Block worded(Mark changed, String other) {
            return new Point(changed, other);
        }
    }

    @JsonTypeName("paragraph")
    record Paragraph(Mark mark, String words) implements Block {
        public Paragraph {
            words = VietnameseText.atTheDoor(words);
        }

        @Override
        public Block marked(Mark changed) {
            return new Paragraph(changed, words);
        }

        @Override
        public Block worded(Mark changed, String other) {
            return new Paragraph(changed, other);
        }
    }

    /** "- …", one line for each item. */
    @JsonTypeName("dashes")
    record Dashes(Mark mark, List<String> items) implements Block {
        public Dashes {
            items = Composed.all(items);
        }

        @Override
        public String words() {
            return String.join("\n", items);
        }

        @Override
        public Block marked(Mark changed) {
            return new Dashes(changed, items);
        }

        @Override
        public Block worded(Mark changed, String other) {
            return new Dashes(
                    changed, other.lines().filter(line -> !line.isBlank()).toList());
        }
    }

    /** A table made from data; figures are corrected where the data are, never in the document. */
    @JsonTypeName("table")
    record Table(Mark mark, TableContent content) implements Block {
        @Override
        public String words() {
            return "";
        }

        @Override
        public Block marked(Mark changed) {
            return new Table(changed, content);
        }

        @Override
        public Block worded(Mark changed, String other) {
            return this;
        }
    }
}
