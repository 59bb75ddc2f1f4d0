import { strict as assert } from 'node:assert';
import { isForeign } from '../../../src/text/english';

// Invented.
const english = `The new bridge over the Lunde opened on Friday. “We have waited a long time,” Ada Brook said to some 200
guests. It cost 14 million euros, and work on it began three years ago. The road will be closed again in March for repairs.`;
const others = {
  German: `Die Bürgermeisterin Ada Brook hat am Freitag die neue Brücke über die Lunde eröffnet. „Wir haben lange darauf
gewartet“, sagte Brook vor rund 200 Gästen. Die Bauarbeiten hätten 14 Millionen Euro gekostet, teilte die Stadt am selben Tag
mit, und die Straße werde im März noch einmal gesperrt.`,
  French: `La maire Ada Brook a inauguré vendredi le nouveau pont sur la Lunde. « Nous avons attendu longtemps », a déclaré
Mme Brook devant quelque 200 invités. Les travaux ont coûté 14 millions d'euros, selon la ville, et la route sera fermée de
nouveau en mars pour des réparations.`,
  Dutch: `Burgemeester Ada Brook heeft vrijdag de nieuwe brug over de Lunde geopend. „We hebben hier lang op gewacht”, zei
Brook tegen zo'n 200 gasten. De bouw was volgens de gemeente 14 miljoen euro duurder dan gedacht en de weg gaat in maart weer
dicht of wordt verlegd.`,
  Russian: `В пятницу мэр Ада Брук открыла новый мост через реку. «Мы долго этого ждали», — сказала Брук.`,
};

describe('the language of a text', () => {
  it('is told to be another one than English', () => {
    for (const [language, text] of Object.entries(others)) assert.ok(isForeign(text), language);
  });

  it('is English, also where the text quotes another one', () => {
    assert.ok(!isForeign(english));
    assert.ok(!isForeign(`${english}\n\n${others.German}`));
  });

  it('is not told of a few words, figures or nothing', () => {
    for (const text of ['', 'Brücke eröffnet', '3 : 2\n14 17 22\n'.repeat(50)])
      assert.ok(!isForeign(text), text);
  });
});
