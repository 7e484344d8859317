import { useEffect, useState } from 'react';
import type { Language } from '../../../locales/languages';
import { loadMessages } from '../../../locales/loadMessages';
import type { Messages } from '../../../locales/messages';

/** The texts in a language; until they are loaded, and where they cannot be had, those that were shown before. */
export function useMessages(language: Language, first: Messages): Messages {
  const [messages, setMessages] = useState(first);
  useEffect(() => {
    let isWanted = true;
    loadMessages(language).then(
      (loaded) => {
        if (isWanted) setMessages(loaded);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  return messages;
}
