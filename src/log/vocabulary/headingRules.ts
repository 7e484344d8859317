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
      'reference ? number request our file',
      'request number|id ? reference',
      'record-act number ? request',
    ],
    weak: ['number|id ? number id', 'file|document number|id', 'file'],
  },
  organ: { clear: ['organ ? court send requester'], weak: [] },
  kind: {
    clear: ['kind ? request item', 'type rfa|rfc|item|notification', 'type send'],
    weak: ['type ? request document cooperation assistance'],
  },
  origin: {
    clear: [
      'origin',
      'send from',
      'headquarters countryOffice|country|external|office ? or office country external',
      'location send',
    ],
    weak: ['location', 'from'],
  },
  section: {
    clear: [
      'section ? unit send requester responsible',
      'unit',
      'country office',
      'office ? field external',
      'send by ? request',
      'service',
    ],
    weak: ['team'],
  },
  category: {
    clear: ['category ? request', 'behalf ? request'],
    weak: [
      'type ? request document cooperation assistance',
      'requester ? party',
      'client',
      'area ? negotiation',
    ],
    fallback: ['applicant'],
  },
  purpose: {
    clear: ['purpose ? request', 'priority area', 'object ? request', 'but request'],
    weak: ['subject', 'type ? request'],
  },
  addressee: {
    clear: [
      'addressee',
      'send to',
      'addressee to',
      'request state|party|entity|organisation ? state organisation or',
      'state organisation|io ? or',
      'partner',
    ],
    weak: ['state', 'country', 'organisation', 'to'],
  },
  addresseeType: {
    clear: ['kind|type addressee|state', 'status addressee|state', 'state party or not'],
    weak: ['state party'],
  },
  situation: { clear: ['situation ? or case country'], weak: ['case ? situation'] },
  sent: {
    clear: [
      'send ? date on request outgoing',
      'outgoing on',
      'transmission date ? request',
      'request date ? on',
    ],
    weak: ['date', 'outgoing ? date', 'issued ? date on'],
    fallback: ['transmission', 'notify ? on date', 'notification date', 'noteVerbale date ? on', 'day'],
  },
  replied: {
    clear: [
      'reply ? date on state',
      'reply-act date|on|receive ? date on receive incoming',
      'execute ? date on',
      'execute-act date ? reply-act or',
      'reply-act execute-act ? date or on',
    ],
    weak: ['reply-act', 'execute-act', 'receive date|on ? date on', 'incoming ? date', 'return ? date'],
    fallback: ['first|final reply-act ? date'],
  },
  recorded: {
    clear: [
      'record ? date on reply-act execute-act execute register',
      'record-act date ? reply-act execute-act execute',
      'seizure date|on',
    ],
    weak: ['record-act'],
  },
  outcome: {
    clear: ['outcome ? request reply-act', 'type reply-act'],
    weak: ['reply-act', 'decision', 'status', 'state'],
  },
  status: {
    clear: ['status ? request record-act execute-act', 'status execute-act'],
    weak: ['progress', 'state'],
  },
};
