package io.gridcase.dispatch.delivery.mail;

import io.gridcase.dispatch.delivery.Carrier;
import io.gridcase.dispatch.delivery.DeliveryConfig;
import io.gridcase.dispatch.delivery.NotTaken;
import io.gridcase.dispatch.delivery.Parcel;
import io.gridcase.dispatch.delivery.Wording;
import io.gridcase.dispatch.notification.Channel;
import io.gridcase.dispatch.notification.ChannelOff;
import io.gridcase.dispatch.notification.Destination;
import io.gridcase.dispatch.notification.MalformedAddress;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.ext.mail.MailClient;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sends mail in plain text; its Message-ID is the id of the parcel, so that a repetition can be told. */
@ApplicationScoped
class MailCarrier implements Carrier {

    /** Stricter than RFC 5321: nothing that could be a second address or another line. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@"
                    + "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");

    private static final int LONGEST = 254;
    private static final int TAKEN = 250;
    private static final int NO_SUCH_MAILBOX = 550;

    private final Optional<MailClient> client;
    private final Wording wording;
    private final String from;

    MailCarrier(Vertx vertx, MailConfig config, DeliveryConfig delivery, Wording wording) {
        this.client = config.host().map(host -> MailClient.create(vertx, options(host, config, delivery)));
        this.wording = wording;
        this.from = config.from();
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public void check(Destination destination) {
        requireClient();
        var address = destination.address();
        if (destination.keys() != null
                || address.length() > LONGEST
                || !ADDRESS.matcher(address).matches()) {
            throw new MalformedAddress(Channel.EMAIL, "one plain address of mail, without a name");
        }
    }

    @Override
    public Uni<Integer> carry(Parcel parcel) {
        return requireClient()
                .sendMail(message(parcel))
                .replaceWith(TAKEN)
                .onFailure(SMTPException.class)
                .transform(why -> notTaken((SMTPException) why));
    }

    @PreDestroy
    void close() {
        client.ifPresent(MailClient::closeAndForget);
    }

    private MailMessage message(Parcel parcel) {
        var domain = from.substring(from.indexOf('@') + 1);
        return new MailMessage()
                .setFrom(from)
                .setTo(parcel.to().destination().address())
                .setSubject(wording.title(parcel))
                .setText(wording.text(parcel))
                .setHeaders(MultiMap.caseInsensitiveMultiMap()
                        .add("Message-ID", "<%s@%s>".formatted(parcel.id(), domain))
                        .add("Auto-Submitted", "auto-generated")
                        .add("Content-Language", parcel.to().language().locale().toLanguageTag()));
    }

    /** Only the number of the reply is kept, for its words name the receiver. Below 550 it is about us. */
    private static NotTaken notTaken(SMTPException why) {
        return new NotTaken("SMTP " + why.getReplyCode(), why.getReplyCode() >= NO_SUCH_MAILBOX);
    }

    private MailClient requireClient() {
        return client.orElseThrow(() -> new ChannelOff(Channel.EMAIL));
    }

    private static io.vertx.ext.mail.MailConfig options(String host, MailConfig config, DeliveryConfig delivery) {
        var options = new io.vertx.ext.mail.MailConfig()
                .setHostname(host)
                .setPort(config.port())
                .setSsl(config.tls())
                .setStarttls(config.tls() ? io.vertx.ext.mail.StartTLSOptions.DISABLED : config.startTls());
        options.setConnectTimeout((int) delivery.timeout().toMillis());
        config.username().ifPresent(options::setUsername);
        config.password().ifPresent(options::setPassword);
        return options;
    }
}
