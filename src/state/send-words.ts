/** What stands around a reply that is ready to be sent, whoever made it. */
import { text } from './wording.ts';
import './desk-wording.ts';

export const replyMessage = (link: string): string => `${text('send.block-text')}\n\n${link}`;

export const sendWords = () => ({
  link: text('send.link'),
  message: text('send.block'),
  copyLink: text('send.copy-link'),
  copyMessage: text('send.copy-block'),
  copied: text('send.copied'),
  failed: text('send.copy-failed'),
  share: text('send.share'),
});
