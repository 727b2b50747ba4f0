package se.gemensam.livetext;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one person, socket, document and engine may take, as {@code gemensam.live.*}.
 *
 * @param allowedOrigins other origins that may open a socket; its own always may
 * @param frame largest frame from a client
 * @param firstFrames what a socket may send before its first open
 * @param firstOpen how long a socket may wait with its first open
 * @param batchSteps steps in one batch
 * @param document largest document, as JSON
 * @param depth of nesting in a step's JSON
 * @param nodes in one batch
 * @param batchesPerSecond per document and client
 * @param caretsPerSecond per document and client
 * @param framesPerSecond per socket, whatever they say
 * @param socketsPerPerson at the same time
 * @param documentsPerSocket open at the same time
 * @param watchedPerSocket read along at the same time
 * @param ticketsPerMinute per person
 * @param ticketLife how long a ticket is good
 * @param staleAfter versions after which a batch must be rebased by its own client
 * @param catchUp versions that an opening client gets as steps instead of the whole text
 * @param queueFrames frames waiting for a slow socket before it is closed
 * @param queueSize the same, in characters
 * @param gather how long batches of a busy document are held to go together, for each who has it open
 * @param quiet after which a document is hashed and its read model written
 * @param readModelAtLatest how old the read model of a busy document may get
 * @param recheck how often rights are asked again
 * @param heartbeat between pings; a socket that answers none of two is closed
 * @param idle after which a document leaves memory
 * @param engines threads that run the text engine
 * @param engineCall longest call to it
 */
@ConfigurationProperties("gemensam.live")
record LiveTextLimits(
        @DefaultValue({}) List<String> allowedOrigins,
        @DefaultValue("256KB") DataSize frame,
        @DefaultValue("4KB") DataSize firstFrames,
        @DefaultValue("5s") Duration firstOpen,
        @DefaultValue("500") int batchSteps,
        @DefaultValue("1MB") DataSize document,
        @DefaultValue("32") int depth,
        @DefaultValue("20000") int nodes,
        @DefaultValue("40") int batchesPerSecond,
        @DefaultValue("10") int caretsPerSecond,
        @DefaultValue("200") int framesPerSecond,
        @DefaultValue("300") int socketsPerPerson,
        @DefaultValue("100") int documentsPerSocket,
        @DefaultValue("1000") int watchedPerSocket,
        @DefaultValue("1000") int ticketsPerMinute,
        @DefaultValue("60s") Duration ticketLife,
        @DefaultValue("500") int staleAfter,
        @DefaultValue("5000") int catchUp,
        @DefaultValue("2000") int queueFrames,
        @DefaultValue("8MB") DataSize queueSize,
        @DefaultValue("50us") Duration gather,
        @DefaultValue("1s") Duration quiet,
        @DefaultValue("10s") Duration readModelAtLatest,
        @DefaultValue("1s") Duration recheck,
        @DefaultValue("20s") Duration heartbeat,
        @DefaultValue("10m") Duration idle,
        @DefaultValue("0") int engines,
        @DefaultValue("5s") Duration engineCall) {

    LiveTextLimits {
        allowedOrigins = List.copyOf(allowedOrigins);
        engines = engines > 0 ? engines : Math.min(Runtime.getRuntime().availableProcessors(), 4);
    }
}
