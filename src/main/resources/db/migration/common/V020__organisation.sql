-- Lists that the administrator may edit. Their codes stay; their names are what people read.
create table organisation_kind (
    code  varchar(40) not null,
    name  varchar(80) not null,
    level varchar(10) not null,
    side  varchar(12) not null,
    sort  integer     not null,
    constraint organisation_kind_pk primary key (code)
);

create table body_kind (
    code varchar(40) not null,
    name varchar(80) not null,
    sort integer     not null,
    constraint body_kind_pk primary key (code)
);

create table office_kind (
    code    varchar(40) not null,
    name    varchar(80) not null,
    leads   boolean     not null,
    sort    integer     not null,
    constraint office_kind_pk primary key (code)
);

-- What the pick-boxes of an organisation of this kind show first.
create table organisation_kind_body (
    organisation_kind varchar(40) not null,
    body_kind         varchar(40) not null,
    constraint organisation_kind_body_pk primary key (organisation_kind, body_kind),
    constraint organisation_kind_body_organisation_fk foreign key (organisation_kind) references organisation_kind (code),
    constraint organisation_kind_body_body_fk foreign key (body_kind) references body_kind (code)
);

create table organisation_kind_office (
    organisation_kind varchar(40) not null,
    office_kind       varchar(40) not null,
    constraint organisation_kind_office_pk primary key (organisation_kind, office_kind),
    constraint organisation_kind_office_organisation_fk foreign key (organisation_kind) references organisation_kind (code),
    constraint organisation_kind_office_office_fk foreign key (office_kind) references office_kind (code)
);

-- Kommuner (four digits) and regioner (two).
create table area (
    code varchar(4)  not null,
    name varchar(80) not null,
    constraint area_pk primary key (code)
);

create table national_union (
    code        varchar(20)  not null,
    short_name  varchar(40)  not null,
    name        varchar(120) not null,
    trades      varchar(200) not null,
    local_units varchar(120) not null,
    checked_on  date,
    constraint national_union_pk primary key (code)
);

create table organisation (
    id             uuid         not null,
    version        bigint       not null,
    name           varchar(160) not null,
    kind           varchar(40)  not null,
    side           varchar(12)  not null,
    contact        varchar(254),
    vacancy        varchar(200),
    national_union varchar(20),
    removed_at     timestamp(6) with time zone,
    removed_by     uuid,
    constraint organisation_pk primary key (id),
    constraint organisation_kind_fk foreign key (kind) references organisation_kind (code),
    constraint organisation_national_union_fk foreign key (national_union) references national_union (code),
    constraint organisation_removed_by_fk foreign key (removed_by) references account (id)
);
create index organisation_name_ix on organisation (name);

create table organisation_area (
    organisation_id uuid       not null,
    area_code       varchar(4) not null,
    constraint organisation_area_pk primary key (organisation_id, area_code),
    constraint organisation_area_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint organisation_area_area_fk foreign key (area_code) references area (code)
);

-- A graph: one organisation may stand in several relations, over areas that do not nest.
create table organisation_relation (
    id      uuid        not null,
    version bigint      not null,
    from_id uuid        not null,
    to_id   uuid        not null,
    kind    varchar(20) not null,
    constraint organisation_relation_pk primary key (id),
    constraint organisation_relation_from_fk foreign key (from_id) references organisation (id),
    constraint organisation_relation_to_fk foreign key (to_id) references organisation (id),
    constraint organisation_relation_unique unique (from_id, to_id, kind),
    constraint organisation_relation_other check (from_id <> to_id)
);
create index organisation_relation_to_ix on organisation_relation (to_id);

create table body (
    id              uuid        not null,
    version         bigint      not null,
    organisation_id uuid        not null,
    kind            varchar(40) not null,
    name            varchar(80) not null,
    constraint body_pk primary key (id),
    constraint body_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint body_kind_fk foreign key (kind) references body_kind (code),
    constraint body_name_unique unique (organisation_id, name)
);

-- Uppdrag. Without account and person it is vacant.
create table office (
    id              uuid         not null,
    version         bigint       not null,
    organisation_id uuid         not null,
    body_id         uuid,
    kind            varchar(40)  not null,
    title           varchar(120) not null,
    account_id      uuid,
    person_name     varchar(120),
    from_date       date         not null,
    until_date      date,
    leads           boolean      not null,
    confirmed_on    date,
    constraint office_pk primary key (id),
    constraint office_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint office_body_fk foreign key (body_id) references body (id),
    constraint office_kind_fk foreign key (kind) references office_kind (code),
    constraint office_account_fk foreign key (account_id) references account (id),
    constraint office_period check (until_date is null or until_date >= from_date),
    constraint office_one_holder check (account_id is null or person_name is null)
);
create index office_organisation_ix on office (organisation_id);
create index office_account_ix on office (account_id);

-- Styre: where the party stands in an assembly.
create table political_position (
    id         uuid        not null,
    version    bigint      not null,
    area_code  varchar(4)  not null,
    from_date  date        not null,
    until_date date        not null,
    standing   varchar(20) not null,
    constraint political_position_pk primary key (id),
    constraint political_position_area_fk foreign key (area_code) references area (code),
    constraint political_position_unique unique (area_code, from_date),
    constraint political_position_period check (until_date >= from_date)
);

insert into organisation_kind (code, name, level, side, sort) values
    ('PARTY_BOARD',        'Partistyrelse',                  'CENTRAL',   'PARTY',       10),
    ('PARTY_DISTRICT',     'Partidistrikt',                  'REGIONAL',  'PARTY',       20),
    ('REGION_GROUP',       'Regionfullmäktigegrupp',         'REGIONAL',  'PARTY',       30),
    ('LABOUR_COMMUNE',     'Arbetarekommun',                 'LOCAL',     'PARTY',       40),
    ('COUNCIL_GROUP',      'Kommunfullmäktigegrupp',         'LOCAL',     'PARTY',       50),
    ('S_ASSOCIATION',      'S-förening',                     'LOCAL',     'PARTY',       60),
    ('WORKPLACE_S',        'Arbetsplatsförening',            'WORKPLACE', 'PARTY',       70),
    ('SIDE_ORGANISATION',  'Sidoorganisation',               'REGIONAL',  'PARTY',       80),
    ('LO',                 'LO',                             'CENTRAL',   'UNION',      110),
    ('LO_DISTRICT',        'LO-distrikt',                    'REGIONAL',  'UNION',      120),
    ('LO_LOCAL',           'LO-facken i kommunen',           'LOCAL',     'UNION',      130),
    ('NATIONAL_UNION',     'LO-förbund',                     'CENTRAL',   'UNION',      140),
    ('UNION_BRANCH',       'Förbundsavdelning eller region', 'REGIONAL',  'UNION',      150),
    ('UNION_SECTION',      'Sektion',                        'LOCAL',     'UNION',      160),
    ('UNION_CLUB',         'Klubb',                          'WORKPLACE', 'UNION',      170),
    ('TCO_COUNCIL',        'TCO-råd',                        'REGIONAL',  'COOPERATING', 210),
    ('SACO_COUNCIL',       'Saco-råd',                       'REGIONAL',  'COOPERATING', 220),
    ('TCO_SACO_UNION',     'Förbund inom TCO eller Saco',    'CENTRAL',   'COOPERATING', 230),
    ('ABF',                'ABF',                            'REGIONAL',  'COOPERATING', 240),
    ('MOVEMENT',           'Rörelseorganisation',            'REGIONAL',  'COOPERATING', 250);

insert into body_kind (code, name, sort) values
    ('CONGRESS',             'Kongress',                      10),
    ('DISTRICT_CONGRESS',    'Distriktskongress',             20),
    ('EXTRA_CONGRESS',       'Extra kongress',                30),
    ('REPRESENTATIVES',      'Representantskap',              40),
    ('NOMINATION_MEETING',   'Valkonferens',                  50),
    ('ANNUAL_MEETING',       'Årsmöte',                       60),
    ('MEMBERS_MEETING',      'Medlemsmöte',                   70),
    ('BOARD',                'Styrelse',                      80),
    ('EXECUTIVE_COMMITTEE',  'Verkställande utskott',         90),
    ('UNION_COMMITTEE',      'Fackligt utskott',             100),
    ('GROUP_MEETING',        'Gruppmöte',                    110),
    ('GROUP_BOARD',          'Gruppstyrelse',                120),
    ('YOUTH_COMMITTEE',      'Ungdomskommitté',              130),
    ('COUNCIL_MEETING',      'Rådsmöte',                     140);

insert into office_kind (code, name, leads, sort) values
    ('CHAIR',              'Ordförande',                        true,   10),
    ('UNION_LEAD',         'Facklig ledare',                    true,   20),
    ('OMBUDSMAN',          'Ombudsman',                         true,   30),
    ('UNION_POLITICAL',    'Facklig-politiskt ansvarig',        true,   40),
    ('SECRETARY',          'Sekreterare',                       true,   50),
    ('BOARD_MEMBER',       'Styrelseledamot',                   true,   60),
    ('GROUP_LEADER',       'Gruppledare',                       true,   70),
    ('FULLTIME_COUNCILLOR','Kommunalråd eller regionråd',       true,   80),
    ('COUNCILLOR',         'Ledamot i fullmäktige',             false,  90),
    ('SUBSTITUTE',         'Ersättare i fullmäktige',           false, 100),
    ('MEMBERSHIP_LEAD',    'Medlemsansvarig',                   false, 110),
    ('STUDY_LEAD',         'Studieledare',                      false, 120),
    ('STUDY_ORGANISER',    'Studieorganisatör',                 false, 130),
    ('PROGRAMME_LEAD',     'Ansvarig för verksamhetsprogram',   false, 140),
    ('NOMINATING',         'Valberedning',                      false, 150),
    ('NOMINATION_COMMITTEE','Valkommitté',                      false, 160),
    ('YOUTH',              'Ledamot i ungdomskommittén',        false, 170),
    ('SAFETY_REP',         'Skyddsombud',                       false, 180),
    ('WORKPLACE_REP',      'Arbetsplatsombud',                  false, 190),
    ('CONTACT',            'Kontaktperson',                     false, 200);

insert into organisation_kind_body (organisation_kind, body_kind) values
    ('PARTY_BOARD', 'CONGRESS'), ('PARTY_BOARD', 'BOARD'), ('PARTY_BOARD', 'EXECUTIVE_COMMITTEE'),
    ('PARTY_DISTRICT', 'DISTRICT_CONGRESS'), ('PARTY_DISTRICT', 'EXTRA_CONGRESS'), ('PARTY_DISTRICT', 'REPRESENTATIVES'),
    ('PARTY_DISTRICT', 'NOMINATION_MEETING'), ('PARTY_DISTRICT', 'BOARD'), ('PARTY_DISTRICT', 'EXECUTIVE_COMMITTEE'),
    ('PARTY_DISTRICT', 'UNION_COMMITTEE'),
    ('LABOUR_COMMUNE', 'ANNUAL_MEETING'), ('LABOUR_COMMUNE', 'MEMBERS_MEETING'), ('LABOUR_COMMUNE', 'REPRESENTATIVES'),
    ('LABOUR_COMMUNE', 'BOARD'), ('LABOUR_COMMUNE', 'EXECUTIVE_COMMITTEE'), ('LABOUR_COMMUNE', 'UNION_COMMITTEE'),
    ('REGION_GROUP', 'GROUP_MEETING'), ('REGION_GROUP', 'GROUP_BOARD'),
    ('COUNCIL_GROUP', 'GROUP_MEETING'), ('COUNCIL_GROUP', 'GROUP_BOARD'),
    ('S_ASSOCIATION', 'ANNUAL_MEETING'), ('S_ASSOCIATION', 'MEMBERS_MEETING'), ('S_ASSOCIATION', 'BOARD'),
    ('WORKPLACE_S', 'ANNUAL_MEETING'), ('WORKPLACE_S', 'MEMBERS_MEETING'), ('WORKPLACE_S', 'BOARD'),
    ('SIDE_ORGANISATION', 'ANNUAL_MEETING'), ('SIDE_ORGANISATION', 'MEMBERS_MEETING'), ('SIDE_ORGANISATION', 'BOARD'),
    ('LO', 'CONGRESS'), ('LO', 'REPRESENTATIVES'), ('LO', 'BOARD'),
    ('LO_DISTRICT', 'REPRESENTATIVES'), ('LO_DISTRICT', 'BOARD'), ('LO_DISTRICT', 'EXECUTIVE_COMMITTEE'),
    ('LO_DISTRICT', 'YOUTH_COMMITTEE'),
    ('LO_LOCAL', 'BOARD'),
    ('NATIONAL_UNION', 'CONGRESS'), ('NATIONAL_UNION', 'BOARD'),
    ('UNION_BRANCH', 'ANNUAL_MEETING'), ('UNION_BRANCH', 'REPRESENTATIVES'), ('UNION_BRANCH', 'BOARD'),
    ('UNION_SECTION', 'ANNUAL_MEETING'), ('UNION_SECTION', 'MEMBERS_MEETING'), ('UNION_SECTION', 'BOARD'),
    ('UNION_CLUB', 'ANNUAL_MEETING'), ('UNION_CLUB', 'MEMBERS_MEETING'), ('UNION_CLUB', 'BOARD'),
    ('TCO_COUNCIL', 'COUNCIL_MEETING'), ('SACO_COUNCIL', 'COUNCIL_MEETING'),
    ('TCO_SACO_UNION', 'CONGRESS'), ('TCO_SACO_UNION', 'BOARD'),
    ('ABF', 'ANNUAL_MEETING'), ('ABF', 'BOARD'), ('MOVEMENT', 'ANNUAL_MEETING'), ('MOVEMENT', 'BOARD');

insert into organisation_kind_office (organisation_kind, office_kind) values
    ('PARTY_BOARD', 'CHAIR'), ('PARTY_BOARD', 'SECRETARY'), ('PARTY_BOARD', 'BOARD_MEMBER'),
    ('PARTY_DISTRICT', 'CHAIR'), ('PARTY_DISTRICT', 'UNION_LEAD'), ('PARTY_DISTRICT', 'OMBUDSMAN'),
    ('PARTY_DISTRICT', 'SECRETARY'), ('PARTY_DISTRICT', 'BOARD_MEMBER'), ('PARTY_DISTRICT', 'NOMINATION_COMMITTEE'),
    ('LABOUR_COMMUNE', 'CHAIR'), ('LABOUR_COMMUNE', 'UNION_LEAD'), ('LABOUR_COMMUNE', 'MEMBERSHIP_LEAD'),
    ('LABOUR_COMMUNE', 'STUDY_LEAD'), ('LABOUR_COMMUNE', 'PROGRAMME_LEAD'), ('LABOUR_COMMUNE', 'NOMINATING'),
    ('REGION_GROUP', 'GROUP_LEADER'), ('REGION_GROUP', 'FULLTIME_COUNCILLOR'), ('REGION_GROUP', 'COUNCILLOR'),
    ('REGION_GROUP', 'SUBSTITUTE'),
    ('COUNCIL_GROUP', 'GROUP_LEADER'), ('COUNCIL_GROUP', 'FULLTIME_COUNCILLOR'), ('COUNCIL_GROUP', 'COUNCILLOR'),
    ('COUNCIL_GROUP', 'SUBSTITUTE'),
    ('S_ASSOCIATION', 'CHAIR'), ('S_ASSOCIATION', 'CONTACT'), ('WORKPLACE_S', 'CHAIR'), ('WORKPLACE_S', 'CONTACT'),
    ('SIDE_ORGANISATION', 'CHAIR'), ('SIDE_ORGANISATION', 'CONTACT'),
    ('LO', 'CHAIR'), ('LO', 'OMBUDSMAN'),
    ('LO_DISTRICT', 'CHAIR'), ('LO_DISTRICT', 'OMBUDSMAN'), ('LO_DISTRICT', 'UNION_POLITICAL'),
    ('LO_DISTRICT', 'SECRETARY'), ('LO_DISTRICT', 'BOARD_MEMBER'), ('LO_DISTRICT', 'YOUTH'),
    ('LO_LOCAL', 'CHAIR'), ('LO_LOCAL', 'BOARD_MEMBER'),
    ('NATIONAL_UNION', 'CHAIR'), ('NATIONAL_UNION', 'OMBUDSMAN'),
    ('UNION_BRANCH', 'CHAIR'), ('UNION_BRANCH', 'UNION_POLITICAL'), ('UNION_BRANCH', 'OMBUDSMAN'),
    ('UNION_BRANCH', 'STUDY_ORGANISER'),
    ('UNION_SECTION', 'CHAIR'), ('UNION_SECTION', 'SECRETARY'), ('UNION_SECTION', 'SAFETY_REP'),
    ('UNION_SECTION', 'WORKPLACE_REP'),
    ('UNION_CLUB', 'CHAIR'), ('UNION_CLUB', 'SECRETARY'), ('UNION_CLUB', 'SAFETY_REP'), ('UNION_CLUB', 'WORKPLACE_REP'),
    ('TCO_COUNCIL', 'CONTACT'), ('SACO_COUNCIL', 'CONTACT'), ('TCO_SACO_UNION', 'CONTACT'), ('ABF', 'CONTACT'),
    ('MOVEMENT', 'CONTACT');

-- The unions of LO. What they organise and their local units are to be checked by the installation: checked_on is empty.
insert into national_union (code, short_name, name, trades, local_units) values
    ('BYGGNADS',       'Byggnads',         'Svenska Byggnadsarbetareförbundet',              'bygg, anläggning, måleri',                          'region, klubb'),
    ('ELEKTRIKERNA',   'Elektrikerna',     'Svenska Elektrikerförbundet',                    'installation, kraft',                               'region, klubb'),
    ('FASTIGHETS',     'Fastighets',       'Fastighetsanställdas Förbund',                   'fastighetsskötsel, städ',                           'region, klubb'),
    ('GS',             'GS',               'GS, facket för skogs-, trä- och grafisk bransch','skog, sågverk, trä, tryckeri',                      'avdelning, klubb'),
    ('HANDELS',        'Handels',          'Handelsanställdas förbund',                      'butik, lager, frisör',                              'avdelning, klubb'),
    ('HRF',            'HRF',              'Hotell- och restaurangfacket',                   'hotell, restaurang',                                'avdelning, klubb'),
    ('IF_METALL',      'IF Metall',        'Industrifacket Metall',                          'industri, verkstad, gruva',                         'avdelning, verkstadsklubb'),
    ('KOMMUNAL',       'Kommunal',         'Svenska Kommunalarbetareförbundet',              'vård, omsorg, skola, räddningstjänst, buss',        'avdelning, sektion, klubb'),
    ('LIVS',           'Livs',             'Svenska Livsmedelsarbetareförbundet',            'livsmedelsindustri',                                'avdelning eller region, klubb'),
    ('MUSIKERNA',      'Musikerförbundet', 'Svenska Musikerförbundet',                       'musiker, artister',                                 'avdelning'),
    ('PAPPERS',        'Pappers',          'Svenska Pappersindustriarbetareförbundet',       'massa, papper',                                     'avdelning vid bruket'),
    ('SEKO',           'Seko',             'Seko, Service- och kommunikationsfacket',        'tåg, post, tele, väg, kriminalvård',                'region, klubb'),
    ('TRANSPORT',      'Transport',        'Svenska Transportarbetareförbundet',             'åkeri, hamn, taxi, bevakning',                      'avdelning, klubb');
