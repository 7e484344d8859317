import type { CodedField } from '../../../src/log/model/field';

/** Phrases of a field, divided by `|`, under the value that a careful registrar takes them for. */
type Phrases = Readonly<Partial<Record<CodedField, Readonly<Record<string, string>>>>>;

/**
 * What offices write for each value, in words that were collected without sight of the vocabulary; `none` is what has
 * none of the values.
 */
export const TAKEN: Phrases = {
  organ: {
    OTP: 'OTP | Office of the Prosecutor | ICC Office of the Prosecutor | Office of the Prosecutor (OTP) | OTP / BdP | Bureau du Procureur | le Bureau du Procureur | Procureur | Fiscalía | Oficina del Fiscal',
    Registry:
      'Registry | The Registry | ICC Registry | Registry of the Court | Registry of the ICC | Registry (REG) | Greffe | Greffe de la Cour | Registry / Greffe | Secretaría | Secretaría de la Corte',
  },
  kind: {
    rfa: 'RFA | RFAs | Urgent RFA | Supplementary request for assistance | Demande d’assistance complémentaire | Request for assistance | Requests for assistance | Assistance request | Request for judicial assistance | Request of assistance | Judicial assistance request | RFA (request for assistance) | Demande d’assistance | Demande d’assistance judiciaire | Requête d’assistance | Demande d’entraide | Demande d’entraide judiciaire | DA | Request for assistance / Demande d’assistance | Solicitud de asistencia | Solicitud de asistencia judicial',
    missionNotification:
      'Notification of mission | Mission notification to State | Notification of a mission | Notification of missions | Notice of mission | Notice of a mission | Mission notification | Mission notice | Mission – notification | Notification (mission) | Notification d’une mission | Notification de mission | Notification de missions | Avis de mission | Avis d’une mission | NOM | RFA – notification of mission | Notification of OTP mission | Notificación de misión | Notificación de una misión',
    rfi: 'RFI | Request for information | Requests for information | Information request | Demande d’information | Demande d’informations | Demande de renseignements | Requête d’information | RFI (request for information) | Solicitud de información',
    rfc: 'RFC | RFCs | Request for cooperation | Request for co-operation | Request of cooperation | Cooperation request | RFC – request for cooperation | Demande de coopération | Requête de coopération | Requêtes de coopération | Requête en coopération | Requête aux fins de coopération | DC | Demande de coopération (RFC) | Operational request | Demande opérationnelle | Solicitud de cooperación | Petición de cooperación',
    decisionNotification:
      'Notification of decision | Notification of a decision | Notification of decisions | Notification of judicial decision | Notification of a judicial decision | Notification of an order | Notification of order | Notification of a judicial document | Notification of judicial documents | Notification of document | Notification of decision/order | Notification of decision or order | Notification of decisions and orders | Decision notification | Judicial notification | Service of document | Service of documents | Service of a judicial document | Notification of judgment | Notification of the judgment | Notification of summons | Notification de décision | Notification de décisions | Notification d’une décision | Notification de la décision | Notification d’ordonnance | Notification d’une ordonnance | Notification d’acte judiciaire | Notification d’un acte judiciaire | Notification de documents judiciaires | Notification d’un arrêt | Notification de jugement | Signification d’acte | Signification de document | Notificación de decisión | Notificación de una decisión judicial',
    mission:
      'Mission | Missions | Field mission | Mission on the ground | Mission request | Request for mission | Mission sur le terrain | Demande de mission | Misión',
    agreementEffort:
      'Agreement | Cooperation agreement | Voluntary agreement | Negotiation of agreement | Negotiation of an agreement | Negotiation of a cooperation agreement | Accord | Accord de coopération | Négociation d’un accord | Négociation d’un accord de coopération | Acuerdo de cooperación',
  },
  origin: {
    headquarters:
      'HQ | H.Q. | Headquarters | Registry HQ | Registry headquarters | Headquarters, The Hague | HQ The Hague | HQ (The Hague) | The Hague | ICC headquarters | Seat of the Court | Siège | Au siège | Siège (La Haye) | La Haye | Siège de la Cour | Headquarters / Siège | Sede | Sede de la Corte | La Haya',
    countryOffice:
      'CO | Country Office | Country Offices | Country Office Bangui | Country Office in Bangui | Country Office – Kampala | Country Office (Bunia) | Kinshasa Country Office | CO Bangui | CO – Abidjan | Field office | Field Office Bamako | Field | CO/Bunia | Country Office, Bunia | Bureau de pays | Bureaux de pays | Bureau pays | Bureau de pays de Bangui | Bureau extérieur | Bureau extérieur de Kinshasa | Bureau de terrain | Bureau local | Terrain | Country Office / Bureau de pays | Oficina en el país | Oficina exterior',
  },
  category: {
    defence:
      'Defence | Defense | DEFENCE | The Defence | Defence team | Defence teams | Defence counsel | Counsel for the Defence | Counsel for Defence | Request of the Defence | Request from the Defence | Request on behalf of the Defence | On behalf of the Defence | On behalf of a Defence team | Defence request | Requests of Defence teams | Défense | La Défense | Équipe de la Défense | Équipe de défense | Équipes de la défense | Conseil de la Défense | Demande de la Défense | Demande pour le compte de la Défense | Pour le compte de la Défense | Pour la Défense | Defence / Défense | Defensa | Equipo de la defensa',
    victims:
      'Victims | LRV | LRVs | Legal representative of victims | Legal representatives of victims | Legal representative for victims | Legal representatives of the victims | Legal Representatives for Victims team | On behalf of victims | Request of the legal representative of victims | Victims’ counsel | Counsel for victims | OPCV | Victimes | Représentant légal des victimes | Représentants légaux des victimes | Représentante légale des victimes | Pour le compte des victimes | RLV | BCPV | Víctimas | Representante legal de las víctimas',
    witnessProtection:
      'Witness protection | Protection of witnesses | Protection of a witness | Protection of witness | Witness protection request | Request for witness protection | Protection of victims and witnesses | Protective measures for witnesses | VWS | Victims and Witnesses Section | Protection des témoins | Protection de témoins | Protection d’un témoin | Protection de témoin | Mesures de protection des témoins | SVT | Section d’aide aux victimes et aux témoins | Protection des victimes et témoins | Protección de testigos',
    judicialSupport:
      'Judicial support | Support to judicial proceedings | Support for judicial proceedings | Support of judicial proceedings | Judicial proceedings | Judicial proceedings – support | Support to proceedings | Appui judiciaire | Appui aux procédures judiciaires | Soutien aux procédures judiciaires | Soutien à la procédure judiciaire | Soutien judiciaire | Apoyo a las actuaciones judiciales | Arrest and surrender | Arrest | Arrestation et remise | Legal aid | Aide judiciaire | Asset recovery | Fines and reparations | Recouvrement d’avoirs',
    other:
      'Other | Others | Other request | Other requests | Miscellaneous | Autre | Autres | Autres demandes | Divers | Otros',
  },
  purpose: {
    arrestAndSurrender:
      'Arrest | Arrest and surrender | Arrest & surrender | Arrest/surrender | Surrender and arrest | Request for arrest | Request for arrest and surrender | Request for the arrest and surrender of a suspect | Provisional arrest | Request for provisional arrest | Arrest of a suspect | Arrest of suspect | Surrender of a suspect | Arrestation | Arrestation et remise | Arrestation provisoire | Demande d’arrestation | Demande d’arrestation et de remise | Remise | Remise d’un suspect | Arrestation d’un suspect | Arrest and surrender / Arrestation et remise | Detención y entrega | Detención',
    assetIdentification:
      'Identification of assets | Identification of assets of the suspect | Asset identification | Identification, tracing and freezing of assets | Tracing of assets | Asset tracing | Tracing and freezing of assets | Freezing of assets | Asset freezing | Seizure of assets | Identification and seizure of assets | Identification, freezing and seizing of assets | Identify assets | Identifying and tracing assets | Identification of property and assets | Location of assets | Financial investigation | Financial investigations | Financial investigation – identification of assets | Identification d’avoirs | Identification des avoirs | Identification et gel d’avoirs | Identification, localisation et gel des avoirs | Gel d’avoirs | Gel des avoirs | Saisie d’avoirs | Gel et saisie des biens | Localisation des avoirs | Recherche d’avoirs | Enquête financière | Identification of assets / Identification d’avoirs | Identificación de bienes | Congelación de activos',
    legalAidInvestigation:
      'Legal aid | Legal aid investigation | Financial investigation for legal aid | Financial investigation – legal aid | Financial investigation (legal aid) | Legal aid – financial investigation | Legal aid – identification of assets | Indigence investigation | Aide judiciaire | Aide juridictionnelle | Enquête d’aide judiciaire | Enquête financière – aide judiciaire | Enquête financière aux fins d’aide judiciaire | Enquête d’indigence | Asistencia letrada',
    assetRecovery:
      'Asset recovery | Recovery of assets | Fines and reparations | Reparations and fines | Recovery of assets for fines and reparations | Asset recovery – fines | Asset recovery for reparations | Recouvrement d’avoirs | Recouvrement des avoirs | Amendes et réparations | Recouvrement d’avoirs aux fins de réparations | Recuperación de activos | Multas y reparaciones',
    none: 'Interview | Interviews | Interview of a witness | Witness interview | Interviews of witnesses | Hearing of a witness | Witness statement | Documents | Request for documents | Transmission of documents | Document request | Records | Evidence | Collection of evidence | Forensic assistance | Access to territory | Access to a site | Telecommunications data | Expertise | Logistics | Logistical support | Security | Visas | Other | Audition | Audition de témoin | Audition d’un témoin | Auditions de témoins | Documents judiciaires | Transmission de documents | Remise de documents | Renseignements | Éléments de preuve | Collecte de preuves | Accès au territoire | Accès à un site | Données de télécommunications | Soutien logistique | Sécurité | Location of persons | Localisation de personnes | Preliminary examination | Entrevista de testigo | Documentos',
  },
  outcome: {
    positive:
      'Positive | Positive reply | Positive response | Positive answer | Reply positive | Favourable | Favourable reply | Favorable | Executed | Fully executed | Executed fully | Executed in full | Completely executed | Executed completely | Request executed | RFA executed | Closed – executed | Executed – closed | Executed by the State | Granted | Request granted | Granted in full | Accepted | Approved | Agreed | Fulfilled | Complied with | Done | Completed | Arrested | Positif | Positive / Positif | Réponse positive | Réponse favorable | Suite favorable | Exécuté | Exécutée | Demande exécutée | Entièrement exécutée | Exécutée entièrement | Pleinement exécutée | Exécutée en totalité | Exécutée intégralement | Intégralement exécutée | Totalement exécutée | Accordée | Acceptée | Approuvée | Satisfaite | Accord | Ejecutada | Positiva | Respuesta positiva | Concedida',
    partial:
      'Partial | Partially | Partly | In part | Partial reply | Partially executed | Executed partially | Executed in part | Partly executed | Executed partly | Executed (in part) | Executed – partially | Partial execution | Partially positive | Partly positive | Positive in part | Partially granted | Granted in part | Granted partially | Accepted in part | Partially fulfilled | Closed – partially executed | Partiel | Partielle | Partiellement | En partie | Réponse partielle | Exécution partielle | Partiellement exécutée | Exécutée partiellement | Exécutée en partie | Exécuté partiellement | Accordée partiellement | Partiellement accordée | Acceptée en partie | Partiellement favorable | Favorable en partie | Partially executed / Partiellement exécutée | Parcial | Parcialmente ejecutada | Ejecutada parcialmente | Ejecutada en parte',
    negative:
      'Negative | Negative reply | Negative response | Negative answer | Reply negative | Refused | Refusal | Refused by the State | Request refused | Rejected | Request rejected | Denied | Declined | Not executed | Non-executed | Unexecuted | Not granted | Not accepted | Not approved | Unable to execute | Refused to execute | Declined to execute | Execution not possible | Exécution impossible | Could not be executed | Cannot be executed | Unfavourable | Négatif | Négative | Réponse négative | Refus | Refusé | Refusée | Refus de l’État | Rejet | Rejetée | Demande rejetée | Non exécutée | Non exécuté | Pas exécutée | Non accordée | Non acceptée | Défavorable | Réponse défavorable | N’a pas été exécutée | Inexécutée | Negative / Négative | Negativa | Rechazada | Denegada | No ejecutada',
    withdrawn:
      'Withdrawn | Withdrawal | Request withdrawn | Withdrawn by OTP | Withdrawn by the OTP | Withdrawn by the Registry | Withdrawn by the Court | Withdrawn by the section | RFA withdrawn | Cancelled | Canceled | Request cancelled | Closed – withdrawn | Retirée | Retiré | Demande retirée | Retrait | Retirée par le Bureau du Procureur | Retirée par le Greffe | Annulée | Annulé | Demande annulée | Withdrawn / Retirée | Retirada | Anulada | Cancelada',
    none: 'Pending | Reply pending | Pending reply | Pending with the State | In progress | Ongoing | Under way | Awaiting reply | Awaiting a reply | Awaiting response | Awaiting answer | Awaiting execution | Awaiting | No reply | No reply yet | No reply received | No answer | No response yet | Not yet executed | Not yet replied | Not executed yet | Not yet received | To be executed | Being executed | Execution under way | Execution in progress | Execution pending | Open | Outstanding | Under consideration | Unanswered | En cours | En cours d’exécution | Exécution en cours | En attente | En attente de réponse | En attente d’exécution | Réponse en attente | Réponse attendue | Sans réponse | Aucune réponse | Pas de réponse | Pas encore de réponse | Pas encore exécutée | Non encore exécutée | Pas encore reçue | À exécuter | En instance | En suspens | À l’étude | Acknowledged | Acknowledgement of receipt | Accusé de réception | Recording under way | Pendiente | En curso | Sin respuesta | En espera de respuesta',
  },
  addresseeType: {
    stateParty:
      'State Party | States Parties | State Party to the Rome Statute | SP | État partie | États parties | Estado Parte',
    stateNotParty:
      'State not Party | Non-State Party | Non State Party | State non-Party | States not Parties | Not a State Party | Not party | État non partie | États non parties | État tiers | Estado no Parte',
    internationalOrganisation:
      'International organisation | International organization | International organisations | Intergovernmental organisation | IO | IGO | Organisation internationale | Organisations internationales | OI | Organización internacional',
    privateEntity:
      'Private entity | Private entities | Private company | Private sector | Company | Entité privée | Entreprise privée | Société privée | Secteur privé | Entidad privada | Empresa privada',
  },
  status: {
    recordingUnderWay:
      'Recording under way | Not recorded | Non enregistrée | Exécutée, non enregistrée | Executed, not recorded | Saisie en cours | À saisir | Recording underway | Recording in progress | Recording ongoing | Recording pending | Recording is pending | Awaiting recording | Awaiting to be recorded | Pending recording | To be recorded | Still to be recorded | Not yet recorded | Not recorded yet | Being recorded | Is being recorded | Recording to be done | Registration under way | Registration in progress | Registration pending | To be registered | Executed, recording under way | Executed – recording under way | Executed (recording under way) | Executed – awaiting recording | Executed, not yet recorded | Enregistrement en cours | Enregistrement en attente | En attente d’enregistrement | En cours d’enregistrement | À enregistrer | Pas encore enregistrée | Non encore enregistrée | Exécutée, enregistrement en cours | Exécutée (enregistrement en cours) | Exécutée – à enregistrer | Enregistrement à faire | Reste à enregistrer | Recording under way / Enregistrement en cours | Registro en curso | Pendiente de registro',
  },
};

/** What must not be taken for the value: it is denied, not done yet, of something else, or nobody can be sure. */
export const NOT_TAKEN: Phrases = {
  organ: {
    OTP: 'Not the OTP | Non-OTP | OTP or Registry | OTP / Registry | OTP? | Other than OTP | Pas le BdP | Ministry | Public prosecutor of Belgium | National prosecutor | Hors BdP | Copy to OTP',
    Registry:
      'Not the Registry | Registry or OTP | Registry? | Hors Greffe | Registration | Register | Registered mail | National registry office | Sauf Greffe',
  },
  kind: {
    rfa: 'Request | Demande | Request for extension | Request for visas | Assistance | Not an RFA | Not a request for assistance | RFA? | RFA or RFC | RFA / RFC | RFA (request for information) | Reply to RFA | Reply to request for assistance | Reminder of RFA | Follow-up to RFA | Acknowledgement of RFA | Withdrawal of RFA | Annex to RFA | Correction of RFA | Réponse à une demande d’assistance | Rappel de la demande d’assistance | Legal assistance team | No request for assistance | Draft RFA | Translation of RFA | Response to request for assistance | Hors DA',
    missionNotification:
      'Notification | Mission | Mission report | Report on mission | Notification of decision | No notification of mission | Mission without notification | Mission not notified | Cancellation of mission notification | Reply to notification of mission | Notification of mission? | Compte rendu de mission | Rapport de mission | Mission sans notification | Debriefing of mission | Mission ou notification',
    rfi: 'Information | Information note | Request | Not an RFI | RFI? | RFI or RFA | Information sent | Note d’information | Réponse à la demande d’information | Reply to RFI | Information session',
    rfc: 'Cooperation | Cooperation agreement | Cooperation meeting | Not an RFC | RFC? | RFC or RFA | RFC / notification | Reply to RFC | Réponse à la demande de coopération | Reminder of RFC | No request for cooperation | Coopération | Accord de coopération | Withdrawal of RFC | Operational | Request for clarification | Draft RFC | Hors DC | Pas une demande de coopération',
    decisionNotification:
      'Notification | Decision | Order | Document | No notification of decision | Decision not notified | Notification of mission | Notification of visit | Decision? | Reply to notification of decision | Decision or mission | Notification of the accused | Acknowledgement of notification of decision | Décision | Notification de visite | Réponse à la notification de décision | Projet de décision',
    mission:
      'Notification of mission | Notification of a mission | Mission report | Mission cancelled | Mission not carried out | Permanent Mission | Embassy / Permanent Mission | No mission | Mission? | Mission permanente | Rapport de mission | Mission annulée | Submission | Commission',
    agreementEffort:
      'No agreement | Without agreement | Sans accord | Agreement? | Pas d’accord | Disagreement | Désaccord',
  },
  origin: {
    headquarters:
      'Not HQ | Non-HQ | HQ? | HQ or CO | HQ / CO | HQ / Country Office | Outside headquarters | Other than headquarters | Hors siège | Siège ou bureau | Siège / bureau extérieur | UN Headquarters | United Nations Headquarters | Embassy in The Hague | HQ/Bangui | HQ / Kampala | Embassy The Hague | Ambassade à La Haye | Headquarters of the ministry | Headquarters agreement | Accord de siège | Brussels | Office',
    countryOffice:
      'External Relations Office | Field Operations | Not a Country Office | No Country Office | Country Office? | Country Office or HQ | Country Office / HQ | Hors bureaux de pays | Sauf bureaux de pays | Without Country Office | Outside the Country Offices | Except Country Offices | Office | Bureau | Country | Liaison Office | New York Liaison Office | Bureau de liaison | Office of the Prosecutor | Office of the Director | Pays | Bureau du Procureur | Brussels | Field of work | Oficina',
  },
  category: {
    defence:
      'Not Defence | Non-Defence | Ministry of Defence | Defence Ministry | Ministère de la Défense | Minister of Defence | Defence? | Defence or victims | Defence / LRV | Defence witness protection | Defence – asset recovery | Hors défense | Sauf Défense | Défense ou victimes | Against the Defence | Other than Defence | Defence excluded | Without Defence',
    victims:
      'Witnesses | Not victims | Victims? | Victims or Defence | Victims / Defence | LRV or Defence | Protection of victims and witnesses | Victims and Witnesses Section | Trust Fund for Victims | Reparations for victims | Hors victimes | Victimes et témoins | Legal representative of the State | Fonds au profit des victimes',
    witnessProtection:
      'Witness | Witnesses | Protection | Witness interview | Interview of a witness | Not witness protection | Witness protection? | Data protection | Protection of the environment | Protection of personal data | Defence witness | Audition de témoin | Témoin | Hors protection des témoins | Protection des données | Child protection | Section',
    judicialSupport:
      'Support | Not judicial support | Judicial support? | Logistical support | Appui | Soutien | Support to victims | Extrajudicial | Judicial support or Defence | Soutien logistique | Hors appui judiciaire',
    other: 'Not other | Other State | Other organ | Other? | Autre État | Other defence team',
  },
  purpose: {
    arrestAndSurrender:
      'No arrest | Not arrest | Not arrested | Arrest? | Arrest or assets | Surrender of documents | Surrender of evidence | Remise de documents | Remise d’un document | Interview of an arrested person | House arrest conditions | Cardiac arrest | Arrest / identification of assets | Without arrest | Pas d’arrestation | Sans arrestation | Hors arrestation | Notification d’un arrêt | Arrêt | Remise de peine | Discount | Transfer of a witness | Visit to arrested person',
    assetIdentification:
      'Identification | Identification of suspects | Identification of a witness | Identification of persons | Assets | Avoirs | Freezing | Seizure | Seizure of documents | Saisie de documents | Tracing of persons | Tracing of family members | Identification of remains | Identification de personnes | Financial support | Financial information unit | Investigation | Not identification of assets | No identification of assets | Identification of assets? | No freezing of assets | Lifting of the freezing of assets | Unfreezing of assets | Dégel des avoirs | Levée du gel des avoirs | Release of assets | Asset recovery | Recovery of assets | Sans identification d’avoirs | Hors avoirs | Identification of assets or interview | Enquête | Recherche de personnes',
    legalAidInvestigation:
      'Aid | Legal | Legal assistance | Legal opinion | Medical aid | No legal aid | Without legal aid | Legal aid? | Legal aid or recovery | Sans aide judiciaire | Hors aide judiciaire | Humanitarian aid | Aide humanitaire | Aide médicale | Investigation',
    assetRecovery:
      'Recovery | Recovery of documents | Recovery of remains | Medical recovery | Fine | No asset recovery | Asset recovery? | Identification of assets | Recouvrement | Sans recouvrement d’avoirs | Asset recovery or legal aid | Repair | Réparation du véhicule',
  },
  outcome: {
    positive:
      'Not executed | Non exécutée | Non-executed | Not yet executed | Not executed yet | Never executed | Pas exécutée | Pas encore exécutée | Non encore exécutée | N’a pas été exécutée | Unexecuted | Inexécutée | Not fully executed | Not executed in full | not yet executed in full | Not entirely executed | Pas entièrement exécutée | Non entièrement exécutée | To be executed | Still to be executed | Will be executed | Should be executed | May be executed | Must be executed | Being executed | À exécuter | Reste à exécuter | Doit être exécutée | Sera exécutée | En cours d’exécution | Execution refused | Execution pending | Unable to execute | Could not be executed | Cannot be executed | Impossible to execute | Impossible à exécuter | Executed? | Exécutée ? | Possibly executed | Probably executed | Peut-être exécutée | Executed or refused | Executed / refused | Executed / not executed | Partly executed | Executed in part | Exécutée en partie | Exécutée partiellement | Partiellement exécutée | Executed except for one item | Executed but incomplete | Exécutée sauf annexe | Not granted | Not accepted | Not approved | Not agreed | Not positive | Neither positive nor negative | Ni positive ni négative | Non accordée | Non acceptée | Pas d’accord | No agreement | Sans accord | Not complied with | Not done | To be done | Not completed | Not fulfilled | No positive reply | Pas de réponse positive | Positive reply expected | Réponse positive attendue | Awaiting positive reply | Withdrawn | Not arrested | No arrest | Reply | Replied | Réponse | Answered | Received | Reçue | Sent | Closed | Clos | Recorded | Acknowledged | In part | Partial | No ejecutada | Todavía no ejecutada | Sin ejecutar',
    partial:
      'Partial? | Not partial | Partly refused | Refused in part | Refused partially | Partiellement refusée | Refusée en partie | Rejetée en partie | Partly withdrawn | Partiellement retirée | No part | Third party | Partie | État partie | State Party | Partially or fully executed | Not partially executed | Partly executed, partly refused | Partiellement exécutée ? | To be partially executed | Partial execution pending | Exécution partielle attendue | Party',
    negative:
      'Not refused | Not yet refused | Non refusée | Pas refusée | Not rejected | Pas rejetée | No refusal | Pas de refus | Refused? | Refused in part | Refusée en partie | Partly refused | Refused or withdrawn | Not negative | Pas négative | Not yet executed | Pas encore exécutée | To be refused | Executed, not refused | Negative COVID test | No reply | No answer | Sans réponse | Not received | Refused then granted | Refusal withdrawn | Refus ?',
    withdrawn:
      'Not withdrawn | Not yet withdrawn | Non retirée | Pas retirée | Withdrawn? | To be withdrawn | À retirer | Withdrawn in part | Partly withdrawn | Partiellement retirée | Withdrawn or refused | Not cancelled | Non annulée | Retirée ? | Refusal withdrawn | Cash withdrawal from account | Never withdrawn | Drawn',
    none: 'Reminder | Rappel | Pending? | Not pending | No longer pending | Not open | Executed | Refused | Withdrawn | Remark | See file | Voir dossier | Reply received | Réponse reçue | Pas en attente',
  },
  addresseeType: {
    stateParty:
      'State not Party | Non-State Party | Not a State Party | State | État | Party? | État non partie | Third party | Tiers | States Parties or organisations | United States',
    stateNotParty:
      'State Party | State | Third party | Non-governmental organisation | Party | État partie | NGO',
    internationalOrganisation:
      'Non-governmental organisation | NGO | ONG | National organisation | Not an organisation | Organisation? | State or organisation | International airport | International',
    privateEntity:
      'Private | Not a private entity | Public entity | Entity | Private or public | Public company | Private residence | State company',
  },
  status: {
    recordingUnderWay:
      'Recorded | Replied | Refused | Withdrawn | Partially executed | Closed | Executed, recorded | Exécutée et enregistrée | Not to be recorded | Recording | Recording done | Recording completed | No recording | No recording under way | Recording not under way | Recording? | Recording under way? | Audio recording | Video recording in progress | Executed | Executed and recorded | Under way | In progress | Pending | En cours | Execution under way | Exécution en cours | En cours d’exécution | Awaiting reply | En attente | Enregistrement | Enregistrée | Enregistrement terminé | Enregistrement effectué | Registered | To be executed | To be sent | À exécuter | À envoyer | Registrada | Registered mail awaited',
  },
};
