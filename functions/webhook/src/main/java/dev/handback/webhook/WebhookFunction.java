package dev.handback.webhook;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;

/** Takes a delivery of GitHub: verifies it, picks what it asks for, queues that, and answers. */
public final class WebhookFunction implements RequestStreamHandler {
    private final Reception reception;

    public WebhookFunction() {
        this(Environment.ofProcess(), InstantSource.system());
    }

    /** With an environment that is given, where several functions share a process. */
    public WebhookFunction(Map<String, String> environment, InstantSource clock) {
        this(new Environment(environment), clock);
    }

    WebhookFunction(Environment environment, InstantSource clock) {
        AwsService sqs = service("sqs", environment, clock);
        var store = new SecretStore(
                service("secretsmanager", environment, clock), environment.get(Environment.Variable.WEBHOOK_SECRET_ID));
        this.reception = new Reception(new SignatureCheck(store, clock), new CommandQueues(sqs, environment));
    }

    private static AwsService service(String name, Environment environment, InstantSource clock) {
        var signer = new CallSigner(environment.credentials(), environment.get(Environment.Variable.AWS_REGION), name);
        return new AwsService(environment.endpoint(name), signer, clock, AwsService.Timeouts.USUAL);
    }

    @Override
    public void handleRequest(InputStream event, OutputStream response, Context context) throws IOException {
        var log = new Log(context.getLogger());
        WebhookRequest request = new WebhookRequest(Map.of(), new byte[0]);
        Answer answer;
        try {
            request = WebhookRequest.read(event);
            answer = reception.answer(request);
            log.line(LogLevel.INFO, answer.word() + ": " + answer.sentence(), request);
        } catch (Refusal refusal) {
            answer = Answer.refused(refusal);
            log.line(level(refusal), answer.status() + ": " + detail(refusal), request);
        }
        answer.write(response);
    }

    private static LogLevel level(Refusal refusal) {
        return refusal.status() < 500 ? LogLevel.WARN : LogLevel.ERROR;
    }

    /** With its cause only where the cause is AWS: other causes quote what somebody sent. */
    private static String detail(Refusal refusal) {
        return refusal.status() >= 500 && refusal.getCause() != null
                ? refusal.sentence() + " " + refusal.getCause().getMessage()
                : refusal.sentence();
    }
}
