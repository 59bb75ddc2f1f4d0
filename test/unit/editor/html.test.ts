import { strict as assert } from 'node:assert';
import { html } from '../../../src/editor/words/html';

describe('html', () => {
  it('takes strings as text, in content and in attributes', () => {
    const hostile = `"><script>alert('x')</script>&amp;`;
    assert.equal(
      html`<p title="${hostile}">${hostile}</p>`.html,
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;">' +
        '&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;</p>',
    );
  });

  it('takes what it made itself, and lists of that, as they are', () => {
    const items = ['<i>', 'b'].map((item) => html`<b>${item}</b>`);
    assert.equal(html`${items}`.html, '<b>&lt;i&gt;</b><b>b</b>');
  });

  it('drops characters that reorder what is shown', () => {
    assert.equal(html`${'said\u202Etnod\u2069 do'}`.html, 'saidtnod do');
  });
});
