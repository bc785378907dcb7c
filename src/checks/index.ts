import type { Check } from '../model/check.ts';
import { colourGradient } from './colour-gradient.ts';
import { colourLegacy } from './colour-legacy.ts';
import { colourNeutrals } from './colour-neutrals.ts';
import { colourPalette } from './colour-palette.ts';
import { colourShares } from './colour-shares.ts';
import { contactDetails } from './contact-details.ts';
import { contactPressure } from './contact-pressure.ts';
import { copyBanned } from './copy-banned.ts';
import { copyContrast } from './copy-contrast.ts';
import { copyCropped } from './copy-cropped.ts';
import { copyLength } from './copy-length.ts';
import { copyMergeTag } from './copy-merge-tag.ts';
import { copyPerson } from './copy-person.ts';
import { copyPreferred } from './copy-preferred.ts';
import { copyReadability } from './copy-readability.ts';
import { copyRequired } from './copy-required.ts';
import { copySafeZone } from './copy-safe-zone.ts';
import { copyShouting } from './copy-shouting.ts';
import { copySize } from './copy-size.ts';
import { copySpelling } from './copy-spelling.ts';
import { copyStyle } from './copy-style.ts';
import { copyTraits } from './copy-traits.ts';
import { emailAlt } from './email-alt.ts';
import { emailColour } from './email-colour.ts';
import { emailFonts } from './email-fonts.ts';
import { emailLinks } from './email-links.ts';
import { emailLogo } from './email-logo.ts';
import { emailPictures } from './email-pictures.ts';
import { emailWeight } from './email-weight.ts';
import { emailWidth } from './email-width.ts';
import { fileExtension } from './file-extension.ts';
import { fileFormat } from './file-format.ts';
import { logoAltered } from './logo-altered.ts';
import { logoAspect } from './logo-aspect.ts';
import { logoBackground } from './logo-background.ts';
import { logoClearSpace } from './logo-clear-space.ts';
import { logoColour } from './logo-colour.ts';
import { logoContrast } from './logo-contrast.ts';
import { logoCropped } from './logo-cropped.ts';
import { logoMirrored } from './logo-mirrored.ts';
import { logoPresence } from './logo-presence.ts';
import { logoRepeated } from './logo-repeated.ts';
import { logoRetired } from './logo-retired.ts';
import { logoRotation } from './logo-rotation.ts';
import { logoSafeZone } from './logo-safe-zone.ts';
import { logoSize } from './logo-size.ts';
import { logoVariant } from './logo-variant.ts';
import { offerArithmetic } from './offer-arithmetic.ts';
import { offerCode } from './offer-code.ts';
import { offerDiscount } from './offer-discount.ts';
import { offerPrice } from './offer-price.ts';
import { pictureAlpha } from './picture-alpha.ts';
import { pictureAnimation } from './picture-animation.ts';
import { pictureBanding } from './picture-banding.ts';
import { pictureCompression } from './picture-compression.ts';
import { pictureDensity } from './picture-density.ts';
import { pictureDuplicate } from './picture-duplicate.ts';
import { pictureOrientation } from './picture-orientation.ts';
import { pictureProfile } from './picture-profile.ts';
import { pictureSharpness } from './picture-sharpness.ts';
import { promiseMismatch } from './promise-mismatch.ts';
import { setLanguage } from './set-language.ts';
import { setRecognisability } from './set-recognisability.ts';
import { sizeDimensions } from './size-dimensions.ts';
import { sizeRatio } from './size-ratio.ts';
import { sizeWeight } from './size-weight.ts';
import { surveyPressure } from './survey-pressure.ts';
import { urgencyRepeated } from './urgency-repeated.ts';

/** Every check, sorted by id. A test compares this list with the folder. */
export const checks = [
  colourGradient,
  colourLegacy,
  colourNeutrals,
  colourPalette,
  colourShares,
  contactDetails,
  contactPressure,
  copyBanned,
  copyContrast,
  copyCropped,
  copyLength,
  copyMergeTag,
  copyPerson,
  copyPreferred,
  copyReadability,
  copyRequired,
  copySafeZone,
  copyShouting,
  copySize,
  copySpelling,
  copyStyle,
  copyTraits,
  emailAlt,
  emailColour,
  emailFonts,
  emailLinks,
  emailLogo,
  emailPictures,
  emailWeight,
  emailWidth,
  fileExtension,
  fileFormat,
  logoAltered,
  logoAspect,
  logoBackground,
  logoClearSpace,
  logoColour,
  logoContrast,
  logoCropped,
  logoMirrored,
  logoPresence,
  logoRepeated,
  logoRetired,
  logoRotation,
  logoSafeZone,
  logoSize,
  logoVariant,
  offerArithmetic,
  offerCode,
  offerDiscount,
  offerPrice,
  pictureAlpha,
  pictureAnimation,
  pictureBanding,
  pictureCompression,
  pictureDensity,
  pictureDuplicate,
  pictureOrientation,
  pictureProfile,
  pictureSharpness,
  promiseMismatch,
  setLanguage,
  setRecognisability,
  sizeDimensions,
  sizeRatio,
  sizeWeight,
  surveyPressure,
  urgencyRepeated,
] as const satisfies readonly Check[];
