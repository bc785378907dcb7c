export const KeySheet = () => null;
