package dev.handback.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/** What a reader sees of a node: its text without markup. */
final class PlainText {
    private PlainText() {}

    static String of(Node node) {
        StringBuilder text = new StringBuilder();
        collect(node, text);
        return text.toString().strip();
    }

    private static void collect(Node node, StringBuilder text) {
        switch (node) {
            case Text words -> text.append(Escaping.unescapeString(words.getChars()));
            case Code code -> text.append(code.getText());
            case AutoLink link -> text.append(link.getText());
            case MailLink link -> text.append(link.getText());
            case RefNode reference -> reference(reference, text);
            case HtmlEntity entity -> text.append(Escaping.unescapeHtml(entity.getChars()));
            case SoftLineBreak ignored -> text.append(' ');
            case HardLineBreak ignored -> text.append(' ');
            case HtmlInline ignored -> {}
            default -> node.getChildren().forEach(child -> collect(child, text));
        }
    }

    /** Where nothing defines it, a reader sees its brackets. */
    private static void reference(RefNode reference, StringBuilder text) {
        boolean undefined = reference.getReferenceNode(reference.getDocument()) == null;
        String open = reference instanceof ImageRef ? "![" : "[";
        text.append(undefined ? open : "");
        reference.getChildren().forEach(child -> collect(child, text));
        text.append(undefined ? "]" : "");
        if (undefined && !reference.isReferenceTextCombined()) {
            text.append('[').append(reference.getReference()).append(']');
        }
    }
}
