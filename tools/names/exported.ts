// What training takes of the product's code, and of its tests' support.
export { readMarked } from '../../test/support/markedText';
export { readArticle } from '../../src/text/article';
export { tokenize } from '../../src/text/tokens';
export {
  featuresVersion,
  makeFeatureBuffer,
  readFeatures,
  readFeatureSource,
} from '../../src/analysis/names/nameFeatures';
export {
  labelCount,
  labelOf,
  mayBegin,
  mayEnd,
  mayFollow,
  positions,
} from '../../src/analysis/names/nameLabels';
export { checkedFrom, checksumOf, headerSize, modelMagic } from '../../src/analysis/names/nameModel';
