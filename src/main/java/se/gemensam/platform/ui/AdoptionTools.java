package se.gemensam.platform.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import se.gemensam.platform.AdoptionOverview;
import se.gemensam.platform.AdoptionTermsService;
import se.gemensam.platform.DecisionService;
import se.gemensam.platform.LateChangeService;
import se.gemensam.platform.MinutesService;
import se.gemensam.platform.PaperService;
import se.gemensam.platform.PlatformOutline;
import se.gemensam.platform.QuestionService;
import se.gemensam.platform.VersionService;
import se.gemensam.presence.Presence;
import se.gemensam.workspace.MemberService;

/** What the screens of adoption work with. */
@Component
record AdoptionTools(
        AdoptionOverview overview,
        AdoptionTermsService terms,
        PaperService papers,
        DecisionService decisions,
        MinutesService minutes,
        LateChangeService changes,
        QuestionService questions,
        PlatformOutline outlines,
        VersionService versions,
        MemberService members,
        Presence presence,
        Clock clock) {}
