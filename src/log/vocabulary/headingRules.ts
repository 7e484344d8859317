import type { Field } from '../model/field';

/** How a heading names a field. */
export interface HeadingRules {
  readonly clear: readonly string[];
  readonly weak: readonly string[];
  readonly fallback?: readonly string[];
}

/**
 * What the heading of a field's column speaks of, in whatever order and language: each word is a concept, or several of
 * which one is needed, `reply-act|execute-act`; after `?` stand those that say no more. A weak heading can mean other
 * things as well, so that it counts for less; a fallback is meant only where no other heading can hold the field.
 */
export const HEADING_RULES: Readonly<Record<Field, HeadingRules>> = {
  reference: {
    clear: [
      'reference ? number request our file case outgoing',
      'request number|id ? reference',
      'identify number ? request',
      'record-act number ? request',
    ],
    weak: [
      'number|id ? number id tracking',
      'register|tracking|further number',
      'reference court',
      'file|document number|id',
      'file',
      'noteVerbale number|reference ? our',
      'case file number',
    ],
  },
  organ: {
    clear: [
      'organ ? court send sender requester origin responsible by from',
      'otp|prosecutor registry ? or office',
      'entity court ? send requester',
    ],
    weak: [],
  },
  kind: {
    clear: [
      'kind ? request item',
      'type rfa|rfc|item|notification ? request cooperation assistance outgoing',
      'type send|transmission',
      'rfa|rfc|rfi|request notification|nom|mission ? rfa rfc rfi nom mission decision or request',
      'rfa rfi|rfc ? or notification mission nom rfi rfc',
    ],
    weak: [
      'type ? request document cooperation assistance outgoing noteVerbale',
      'type item',
      'category item|document|transmission ? outgoing',
    ],
  },
  origin: {
    clear: [
      'origin ? office',
      'send from',
      'headquarters|hague countryOffice|country|external|field|office ? hague or office country external field send issued by',
      'location|origin send|sender|issued|origin|outgoing',
      'issued from',
    ],
    weak: ['location', 'from'],
  },
  section: {
    clear: [
      'section ? unit team entity send sender requester responsible origin',
      'unit ? requester origin responsible',
      'sender',
      'unit',
      'country office',
      'office ? field external',
      'send by ? request',
      'service',
    ],
    weak: ['team ? requester responsible'],
  },
  category: {
    clear: [
      'category ? request purpose but or',
      'behalf ? request send party',
      'client|category defence|lrv|victims|vws ? defence lrv victims vws witness protect judicial support other or',
    ],
    weak: [
      'type ? request document cooperation assistance',
      'type|kind|category client|requester|participant|support',
      'requester ? party team unit section',
      'request by',
      'participant ? party or requester',
      'client',
      'area ? negotiation support',
    ],
    fallback: ['applicant'],
  },
  purpose: {
    clear: [
      'purpose ? request',
      'priority area ? statute cooperation number',
      'area statute|cooperation ? number',
      'object ? request',
      'but request',
      'arrest-act asset|financial ? surrender or',
    ],
    weak: [
      'subject ? area',
      'priority number ? area',
      'measure request',
      'type ? request',
      'type|kind assistance ? request',
      'assistance|measure request',
      'content request',
      'area ? priority number',
      'but',
      'category purpose|but ? or request',
    ],
  },
  addressee: {
    clear: [
      'addressee',
      'send to',
      'addressee to',
      'request state|party|entity|organisation|country ? state country organisation or',
      'state organisation|io ? or',
      'partner',
    ],
    weak: [
      'entity',
      'state|country ? country state organisation io or entity',
      'state',
      'country',
      'organisation',
      'to',
      'addressee name',
      'liaison ? mission or',
    ],
  },
  addresseeType: {
    clear: [
      'kind|type|category addressee|state|partner|entity|party ? request state',
      'status addressee|state|statute|party ? party or not state',
      'party not|io|organisation|private ? state party or not io international organisation private entity type kind category addressee',
      'state io|organisation private ? io or international organisation entity party',
      'party statute ? state or not',
    ],
    weak: ['state party ? or not'],
  },
  situation: {
    clear: ['situation ? or case country name'],
    weak: ['case ? situation name'],
    fallback: ['proceedings'],
  },
  sent: {
    clear: [
      'send ? date on request outgoing first',
      'send date|on ? date on request outgoing state addressee to',
      'outgoing on|day ? headquarters request',
      'surrender state on|date ? to',
      'transmission date|day|on ? request state addressee to',
      'request date|day ? on',
      'addressee on ? date',
      'send day ? request',
    ],
    weak: [
      'date',
      'outgoing ? date request noteVerbale',
      'issued ? date on request noteVerbale state addressee to',
    ],
    fallback: [
      'transmission',
      'forward ? date on request state addressee to',
      'notify ? on date',
      'notification date ? request',
      'noteVerbale date|on ? on date',
      'request on',
      'day',
    ],
  },
  replied: {
    clear: [
      'reply ? date on state',
      'reply-act date|on|receive|day|incoming ? date on receive incoming state noteVerbale day',
      'execute ? date on',
      'execute-act date|on|day|receive ? reply-act or date on day receive',
      'reply-act execute-act ? date or on',
    ],
    weak: [
      'reply-act',
      'execute-act',
      'receive date|on ? date on return',
      'return date|day|on ? date on',
      'incoming ? date noteVerbale',
      'return ? date on',
      'grant|enforce date|on ? date on request execute-act',
      'surrender court date|on ? to date on',
    ],
    fallback: ['first|final reply-act ? date'],
  },
  recorded: {
    clear: [
      'record ? date on reply-act execute-act execute register',
      'record-act date|on ? date on reply-act execute-act execute register',
      'record-act reply-act|execute-act ? execute-act reply-act',
      'record-act|record grant|close on|date ? record record-act date on',
      'file reply-act date|on ? date on',
      'seizure date|on',
      'seizure|register reply-act date|on ? date on',
    ],
    weak: ['record-act ? register', 'register date|from ? on'],
  },
  outcome: {
    clear: [
      'outcome ? request reply-act final kind type content',
      'type|content|kind reply-act|return ? state',
      'content execute-act',
      'positive|grant refuse|negative ? partly or reply-act outcome',
      'assistance grant',
      'execute|grant not ? or',
    ],
    weak: [
      'positive|negative reply-act',
      'reply-act ? state',
      'decision ? state',
      'status ? reply-act',
      'state',
    ],
  },
  status: {
    clear: [
      'status ? request record-act execute-act reply-act case file progress register tracking',
      'situation file ? current',
      'pending|underWay close|execute|execute-act ? or reply',
    ],
    weak: [
      'progress',
      'state',
      'state file ? current',
      'register|tracking execute-act',
      'status edition ? progress further current',
    ],
  },
};
