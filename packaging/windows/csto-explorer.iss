; Inno Setup 6: the installer for Windows, of the folder that PyInstaller made.
;
;   iscc /DVersion=0.1.0 packaging\windows\csto-explorer.iss
;
; For one user without rights of an administrator, or for all with them; the user is asked.

#ifndef Version
  #error Say the version: iscc /DVersion=0.1.0 csto-explorer.iss
#endif

[Setup]
AppId={{6B0A5C8E-2E55-4C0B-9E43-0C4C3F5B7A11}
AppName=CSTO Explorer
AppVersion={#Version}
AppPublisher=The CSTO Explorer contributors
DefaultDirName={autopf}\CSTO Explorer
DefaultGroupName=CSTO Explorer
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesEnvironment=yes
ChangesAssociations=yes
Compression=lzma2/max
SolidCompression=yes
LicenseFile=..\..\LICENSE
SetupIconFile=csto-explorer.ico
UninstallDisplayIcon={app}\csto-explorer-window.exe
OutputDir=..\..\dist
OutputBaseFilename=csto-explorer-{#Version}-windows-x64
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"

[CustomMessages]
en.PathTask=Make the command csto-explorer known to terminals
ru.PathTask=Сделать команду csto-explorer доступной в терминале

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "{cm:PathTask}"; Flags: unchecked

[InstallDelete]
; what an older version had and this one has not
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\csto-explorer\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\CSTO Explorer"; Filename: "{app}\csto-explorer-window.exe"
Name: "{autodesktop}\CSTO Explorer"; Filename: "{app}\csto-explorer-window.exe"; Tasks: desktopicon

[Registry]
; HKA is the user's part of the registry or the machine's, as was chosen
Root: HKA; Subkey: "Software\Classes\csto"; ValueType: string; ValueData: "URL:Record of CSTO Explorer"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\csto"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\csto\DefaultIcon"; ValueType: string; ValueData: "{app}\csto-explorer-window.exe,0"
Root: HKA; Subkey: "Software\Classes\csto\shell\open\command"; ValueType: string; ValueData: """{app}\csto-explorer-window.exe"" ""%1"""

[Run]
Filename: "{app}\csto-explorer-window.exe"; Description: "{cm:LaunchProgram,CSTO Explorer}"; Flags: nowait postinstall skipifsilent

[Code]
function EnvironmentRoot: Integer;
begin
  if IsAdminInstallMode then Result := HKEY_LOCAL_MACHINE else Result := HKEY_CURRENT_USER;
end;

function EnvironmentKey: String;
begin
  if IsAdminInstallMode then
    Result := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

procedure ChangePath(Wanted: Boolean);
var
  Paths, Ours: String;
begin
  if not RegQueryStringValue(EnvironmentRoot, EnvironmentKey, 'Path', Paths) then Paths := '';
  Ours := ExpandConstant('{app}');
  { taken out first, so that it never stands there twice }
  Paths := ';' + Paths + ';';
  StringChangeEx(Paths, ';' + Ours + ';', ';', True);
  if Wanted then Paths := Paths + Ours + ';';
  while (Length(Paths) > 0) and (Paths[1] = ';') do Delete(Paths, 1, 1);
  while (Length(Paths) > 0) and (Paths[Length(Paths)] = ';') do Delete(Paths, Length(Paths), 1);
  RegWriteExpandStringValue(EnvironmentRoot, EnvironmentKey, 'Path', Paths);
end;

procedure CurStepChanged(CurStep: TSetupStep);
begin
  if (CurStep = ssPostInstall) and WizardIsTaskSelected('path') then ChangePath(True);
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if CurUninstallStep = usPostUninstall then ChangePath(False);
end;
