import { requests } from './register';

/*
 * What some sections sent over two years, as a person would say it; every reference and every dealing is invented.
 * The registers write these down in their own ways.
 */

/** A Registry section in The Hague: 18 in the period 2022-2023, 6 in the one before. */
export const HEADQUARTERS = requests(
  'reference | addressee | sent | replied | outcome | category',
  `
  JCSS/2021/112 | Belgium | 2021-10-04 | 2021-11-15 | positive | judicialSupport
  JCSS/2021/119 | Senegal | 2021-11-22 | | | judicialSupport
  JCSS/2022/003 | France | 2022-01-17 | 2022-03-02 | positive | defence
  JCSS/2022/021 | Uganda | 2022-04-08 | 2022-09-20 | negative | judicialSupport
  JCSS/2022/034 | Netherlands | 2022-06-14 | 2022-06-30 | positive | witnessProtection
  JCSS/2022/047 | Japan | 2022-09-12 | 2022-10-10 | partial | other
  JCSS/2022/051 | Belgium | 2022-09-19 | 2022-10-27 | positive | judicialSupport
  JCSS/2022/052 | Spain | 2022-09-26 | 2022-12-01 | negative | defence
  JCSS/2022/055 | Central African Republic | 2022-10-03 | | | judicialSupport
  JCSS/2022/058 | Sweden | 2022-10-18 | 2022-11-09 | positive | witnessProtection
  JCSS/2022/060 | Germany | 2022-11-02 | 2022-12-20 | positive | defence
  JCSS/2022/063 | Kenya | 2022-11-21 | | | judicialSupport
  JCSS/2022/064 | Interpol | 2022-12-05 | 2022-12-06 | partial | judicialSupport
  JCSS/2022/066 | Portugal | 2022-12-15 | 2023-02-13 | positive | victims
  JCSS/2023/002 | Norway | 2023-01-09 | 2023-01-31 | positive | witnessProtection
  JCSS/2023/004 | France | 2023-01-25 | 2023-04-11 | negative | defence
  JCSS/2023/009 | Ghana | 2023-02-13 | 2023-07-03 | partial | judicialSupport
  JCSS/2023/011 | United Kingdom | 2023-03-06 | 2023-05-22 | positive | defence
  JCSS/2023/012 | Mali | 2023-03-28 | | | other
  JCSS/2023/016 | Switzerland | 2023-04-24 | 2023-06-19 | positive | judicialSupport
  JCSS/2023/019 | Canada | 2023-05-30 | 2023-09-15 | positive | judicialSupport
  JCSS/2023/023 | Côte d’Ivoire | 2023-07-11 | 2023-10-02 | positive | witnessProtection
  JCSS/2023/027 | Georgia | 2023-08-16 | | | judicialSupport
  JCSS/2023/029 | Ukraine | 2023-09-15 | | | judicialSupport
  `,
);

/** The same section's requests of the period 2022-2023 only. */
export const HEADQUARTERS_2022 = HEADQUARTERS.slice(6);

/** A Country Office: 12 in the period, 2 before. */
export const BANGUI = requests(
  'reference | addressee | sent | replied | outcome',
  `
  BGI-2022-017 | Ministère de la Justice | 2022-07-04 | 2022-07-18 | positive
  BGI-2022-021 | MINUSCA | 2022-09-15 | 2022-09-17 | positive
  BGI-2022-022 | MINUSCA | 2022-09-16 | 2022-09-20 | positive
  BGI-2022-024 | Ministère de l’Intérieur | 2022-10-10 | |
  BGI-2022-027 | Gendarmerie nationale | 2022-11-07 | 2022-11-28 | positive
  BGI-2022-028 | Mairie de Bossangoa | 2022-12-12 | 2023-01-05 | partial
  BGI-2023-001 | MINUSCA | 2023-01-16 | 2023-01-17 | positive
  BGI-2023-003 | Aéroport de Bangui M’Poko | 2023-02-06 | 2023-02-08 | positive
  BGI-2023-006 | Ministère de la Justice | 2023-03-20 | |
  BGI-2023-007 | Préfecture de l’Ouham | 2023-04-17 | 2023-05-29 | negative
  BGI-2023-010 | MINUSCA | 2023-06-05 | 2023-06-06 | positive
  BGI-2023-012 | Ministère des Affaires étrangères | 2023-07-24 | 2023-08-21 | positive
  BGI-2023-013 | Gendarmerie nationale | 2023-08-28 | |
  BGI-2023-015 | MINUSCA | 2023-09-15 | 2023-09-15 | positive
  `,
);

/** A unit of the OTP: 15 RFAs in the period, 3 of them notifications of missions, and one RFI; 3 before it. */
export const OTP_UNIT = requests(
  'reference | kind | addressee | sent | replied | recorded | outcome',
  `
  OTP/RFA/2022/0311 | rfa | Chad | 2022-03-21 | 2022-06-13 | 2022-06-20 | positive
  OTP/RFA/2022/0328 | missionNotification | Chad | 2022-05-09 | 2022-05-12 | 2022-05-12 | positive
  OTP/RFA/2022/0355 | rfa | Kenya | 2022-08-29 | 2022-11-01 | 2022-11-04 | positive
  OTP/RFA/2022/0361 | rfa | Netherlands | 2022-09-20 | 2022-10-04 | 2022-10-06 | positive
  OTP/RFA/2022/0362 | missionNotification | Poland | 2022-09-27 | 2022-09-29 | 2022-09-30 | positive
  OTP/RFA/2022/0370 | rfa | Poland | 2022-10-13 | 2023-01-16 | 2023-01-23 | positive
  OTP/RFA/2022/0374 | rfa | Eurojust | 2022-10-31 | | |
  OTP/RFA/2022/0381 | rfa | Sudan | 2022-11-14 | | |
  OTP/RFI/2022/0007 | rfi | Venezuela | 2022-11-28 | | |
  OTP/RFA/2022/0390 | missionNotification | Ukraine | 2022-12-08 | 2022-12-13 | 2022-12-14 | positive
  OTP/RFA/2023/0004 | rfa | Bangladesh | 2023-01-12 | 2023-04-20 | 2023-04-27 | partial
  OTP/RFA/2023/0009 | rfa | Germany | 2023-01-30 | 2023-03-01 | 2023-03-03 | positive
  OTP/RFA/2023/0015 | rfa | Lithuania | 2023-02-21 | 2023-03-14 | 2023-03-20 | positive
  OTP/RFA/2023/0022 | missionNotification | Bangladesh | 2023-03-16 | 2023-03-21 | 2023-03-21 | positive
  OTP/RFA/2023/0031 | rfa | Libya | 2023-04-26 | 2023-09-12 | 2023-09-19 | negative
  OTP/RFA/2023/0038 | rfa | Italy | 2023-05-17 | 2023-08-02 | 2023-08-09 | positive
  OTP/RFA/2023/0044 | rfa | Malta | 2023-06-28 | | |
  OTP/RFA/2023/0049 | rfa | Spain | 2023-07-19 | 2023-09-04 | 2023-09-05 | positive
  OTP/RFA/2023/0052 | rfa | Philippines | 2023-08-10 | | |
  OTP/RFA/2023/0058 | missionNotification | Cyprus | 2023-09-18 | 2023-09-20 | 2023-09-20 | positive
  `,
);

/** Those who support the Defence teams in The Hague: 12 in the period. */
export const DEFENCE = requests(
  'reference | addressee | sent | replied | outcome',
  `
  DST-22/031 | Congo (Democratic Republic of the) | 2022-09-22 | 2022-11-03 | positive
  DST-22/033 | France | 2022-10-05 | 2022-10-28 | positive
  DST-22/034 | Uganda | 2022-10-20 | | 
  DST-22/038 | Belgium | 2022-11-17 | 2023-01-18 | negative
  DST-22/040 | Sudan | 2022-12-19 | | 
  DST-23/002 | United Nations | 2023-01-24 | 2023-03-10 | partial
  DST-23/005 | Rwanda | 2023-02-27 | 2023-04-03 | positive
  DST-23/006 | Central African Republic | 2023-03-15 | 2023-08-09 | positive
  DST-23/011 | Mali | 2023-05-04 | | 
  DST-23/014 | Netherlands | 2023-06-12 | 2023-06-26 | positive
  DST-23/015 | Qatar | 2023-07-31 | 2023-09-14 | negative
  DST-23/018 | Canada | 2023-09-04 | | 
  `,
  { category: 'defence' },
);

/** A French-speaking section, on behalf of the legal representatives of victims: 10 in the period, 2 before. */
export const VICTIMES = requests(
  'reference | addressee | sent | replied | outcome',
  `
  SPVR/2022/018 | République démocratique du Congo | 2022-05-03 | 2022-08-12 | positive
  SPVR/2022/022 | Ouganda | 2022-08-30 | |
  SPVR/2022/025 | Mali | 2022-09-21 | 2022-11-08 | positive
  SPVR/2022/026 | Croix-Rouge internationale | 2022-10-11 | 2022-10-25 | positive
  SPVR/2022/030 | République centrafricaine | 2022-11-29 | | 
  SPVR/2023/001 | France | 2023-01-11 | 2023-02-03 | partial
  SPVR/2023/004 | Belgique | 2023-02-15 | 2023-03-01 | positive
  SPVR/2023/005 | Côte d’Ivoire | 2023-03-01 | 2023-06-14 | negative
  SPVR/2023/008 | Géorgie | 2023-04-19 | |
  SPVR/2023/009 | Soudan | 2023-05-24 | |
  SPVR/2023/013 | Mali | 2023-08-08 | 2023-08-29 | positive
  SPVR/2023/014 | Suisse | 2023-09-11 | 2023-10-09 | positive
  `,
  { category: 'victims' },
);
