import { describe, expect, test } from 'vitest';
import { textLanguage } from '../../../utils/core/posting/language';

describe('the language of a text', () => {
  test.each([
    [
      'en',
      'The library seeks a clerk who will help our patrons and shelve books. You must have a diploma and be able to work with the public.',
    ],
    [
      'es',
      'La biblioteca busca una persona para el puesto de auxiliar. Los requisitos son: experiencia con el público y tres años de trabajo en una biblioteca. El horario será por las tardes.',
    ],
    [
      'fr',
      'La bibliothèque cherche une personne pour le poste de commis. Vous avez un diplôme et vous travaillez dans une équipe avec les usagers. Le poste est à temps partiel et les heures sont variables.',
    ],
    [
      'de',
      'Die Bibliothek sucht eine Person für die Ausleihe. Wir bieten eine Stelle mit 20 Stunden und sind ein kleines Team. Sie haben eine Ausbildung und arbeiten gern mit den Nutzern.',
    ],
    ['zh', '圖書館現招聘助理圖書館員,負責中文圖書編目、流通服務及讀者諮詢工作,須具備相關學位及經驗。'],
    ['ru', 'Библиотека приглашает на работу библиотекаря с высшим образованием и опытом работы.'],
    ['en', ''],
    ['en', 'Library Page'],
    [
      'en',
      'Bilingual (Spanish): el puesto. The clerk will help all of our patrons and must be able to speak to them in Spanish. This is a job for you if you like books and the people who read them.',
    ],
  ])('%s: %s', (code, text) => expect(textLanguage(text)).toBe(code));
});
