export const PreferencesSheet = () => null;
