-- Policy areas: 22 tasks of municipalities and regions (IF Metall, Lokal politik; check against the law every year)
-- and three added ones. Their names are texts: policyArea.<code>.

insert into policy_area (code, level, duty, sort_order) values
    ('K01', 'MUNICIPALITY', 'STATUTORY', 1),
    ('K02', 'MUNICIPALITY', 'STATUTORY', 2),
    ('K03', 'MUNICIPALITY', 'STATUTORY', 3),
    ('K04', 'MUNICIPALITY', 'STATUTORY', 4),
    ('K05', 'MUNICIPALITY', 'STATUTORY', 5),
    ('K06', 'MUNICIPALITY', 'STATUTORY', 6),
    ('K07', 'MUNICIPALITY', 'STATUTORY', 7),
    ('K08', 'MUNICIPALITY', 'STATUTORY', 8),
    ('K09', 'MUNICIPALITY', 'STATUTORY', 9),
    ('K10', 'MUNICIPALITY', 'STATUTORY', 10),
    ('K11', 'MUNICIPALITY', 'VOLUNTARY', 11),
    ('K12', 'MUNICIPALITY', 'VOLUNTARY', 12),
    ('K13', 'MUNICIPALITY', 'VOLUNTARY', 13),
    ('K14', 'MUNICIPALITY', 'VOLUNTARY', 14),
    ('R01', 'REGION', 'STATUTORY', 15),
    ('R02', 'REGION', 'STATUTORY', 16),
    ('R03', 'REGION', 'STATUTORY', 17),
    ('R04', 'REGION', 'STATUTORY', 18),
    ('R05', 'REGION', 'VOLUNTARY', 19),
    ('R06', 'REGION', 'VOLUNTARY', 20),
    ('R07', 'REGION', 'VOLUNTARY', 21),
    ('G01', 'MUNICIPALITY_AND_REGION', 'STATUTORY', 22),
    ('T01', 'MUNICIPALITY_AND_REGION', 'ADDED', 23),
    ('T02', 'MUNICIPALITY_AND_REGION', 'ADDED', 24),
    ('T03', 'OWN_ORGANISATION', 'ADDED', 25);
