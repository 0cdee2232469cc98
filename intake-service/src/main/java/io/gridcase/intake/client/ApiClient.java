package io.gridcase.intake.client;

import static io.gridcase.code.Channel.HOTLINE;
import static io.gridcase.code.Channel.PARTNER;
import static io.gridcase.code.Channel.PUBLIC;
import static io.gridcase.code.Channel.SENSOR;
import static io.gridcase.code.Channel.VIDEO;
import static io.gridcase.code.Channel.WECHAT;

import io.gridcase.code.Channel;
import io.gridcase.intake.report.Sender;
import io.gridcase.intake.secret.Secret;
import io.gridcase.refusal.ExpectedVersion;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 接入方: a system that reports by itself and proves itself with a key. */
@Entity
@Table(name = "api_client")
public class ApiClient {

    static final List<Channel> CHANNELS = List.of(PUBLIC, WECHAT, HOTLINE, VIDEO, SENSOR, PARTNER);

    @Id
    private String code;

    @Version
    private long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private @Nullable String foreignSystem;
    private String county;
    private int ratePerMinute;
    private String keyHash;
    private boolean enabled = true;

    @Embedded
    private @Nullable Callback callback;

    private String createdBy;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected ApiClient() {}

    ApiClient(ClientSettings entered, Secret key, String createdBy, Instant createdAt) {
        if (!CHANNELS.contains(entered.channel())) {
            throw UnfitClient.channel(entered.channel());
        }
        if ((entered.channel() == PARTNER) != (entered.foreignSystem() != null)) {
            throw UnfitClient.foreignSystem();
        }
        this.code = entered.code();
        this.name = entered.name();
        this.channel = entered.channel();
        this.foreignSystem = entered.foreignSystem();
        this.county = entered.county();
        this.ratePerMinute = entered.ratePerMinute();
        this.keyHash = key.hash();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    void requireVersion(ExpectedVersion seen) {
        seen.check(version, () -> Map.of("enabled", enabled));
    }

    /** The old key ends at once. A disabled client stays disabled. */
    void changeKey(Secret key) {
        this.keyHash = key.hash();
    }

    void disable() {
        this.enabled = false;
    }

    /** Told from now on what happens to its reports. With another address or key it is told on where it was. */
    void callTo(String url, String sealedKey, Instant now) {
        this.callback = new Callback(url, sealedKey, callback == null ? now : callback.since());
    }

    void callNoMore() {
        this.callback = null;
    }

    boolean admits(Secret key) {
        return enabled && keyHash.equals(key.hash());
    }

    /** As whom it reports. */
    public Sender sender() {
        return Sender.client(code);
    }

    public ClientSettings settings() {
        return new ClientSettings(code, name, channel, foreignSystem, county, ratePerMinute);
    }

    /** Where it is told what happens to its reports. */
    public Optional<Callback> callback() {
        return Optional.ofNullable(callback);
    }

    public long version() {
        return version;
    }

    public boolean enabled() {
        return enabled;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Through what its reports count as coming. */
    public Channel channel() {
        return channel;
    }

    public Optional<String> foreignSystem() {
        return Optional.ofNullable(foreignSystem);
    }
}
