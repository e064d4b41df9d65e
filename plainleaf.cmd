@echo off
rem Runs Plainleaf. Builds it first, with Maven, where it is not built yet or where its sources are newer.
setlocal
set "here=%~dp0"
set "jar=%here%target\plainleaf.jar"
rem As it is unpacked from a release.
if exist "%here%app\plainleaf.jar" set "jar=%here%app\plainleaf.jar"

rem An archive of loaded classes makes Java start faster. The first build or check makes it, as it ends. Java takes no notice of
rem one that does not fit.
set "archive=%jar:~0,-4%.jsa"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if exist "%archive%" goto hasjava
rem What Java says of itself: openjdk version "17.0.15" 2025-04-15. Old ones say "1.8.0_302".
set "said=%temp%\plainleaf-%random%.txt"
"%java%" -version >nul 2>"%said%"
set "version=0"
for /f "usebackq tokens=2,3" %%a in ("%said%") do if "%%a"=="version" set "version=%%~b"
for /f "tokens=1,2 delims=.-+" %%a in ("%version%") do (
  set "release=%%a"
  if "%%a"=="1" set "release=%%b"
)
del "%said%" >nul 2>&1
if %release% lss 17 (
  echo Plainleaf needs Java 17 or newer. Install it, for example from https://adoptium.net, and try again. 1>&2
  if not "%release%"=="0" echo The one that is here now, "%java%", is Java %release%. If there is a newer one too, set JAVA_HOME to its folder. 1>&2
  exit /b 2
)
:hasjava

if not exist "%here%pom.xml" goto run
powershell -NoProfile -Command "$j = Get-Item -LiteralPath $env:jar -ErrorAction SilentlyContinue; if (-not $j) { exit 1 }; $n = 'pom.xml','src\main','templates','translations' | ForEach-Object { Get-ChildItem -LiteralPath ($env:here + $_) -Recurse -File -ErrorAction SilentlyContinue } | Where-Object { $_.LastWriteTime -gt $j.LastWriteTime -and ($_.FullName -notlike '*\translations\*' -or $_.Name -in 'site.po','site.pot','reviews.tsv','languages.yaml') }; if ($n) { exit 1 }; exit 0"
if not errorlevel 1 goto run

where mvn >nul 2>&1
if errorlevel 1 (
  echo Plainleaf is not built yet, and Maven is not here to build it. Install Maven 3.8 or newer and try again. 1>&2
  exit /b 2
)
echo Building Plainleaf. The first time takes a minute or two. 1>&2
if exist "%archive%" del "%archive%"
pushd "%here%"
call mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip package 1>&2
if errorlevel 1 (
  popd
  echo Plainleaf could not be built. The lines above say why. 1>&2
  exit /b 70
)
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:jar).LastWriteTime = Get-Date"
popd

:run
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul
set "options=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Dfile.encoding=UTF-8 -Djava.awt.headless=true"
if exist "%archive%" goto fast
if "%~1"=="build" goto first
if "%~1"=="check" goto first
:plain
"%java%" %options% -jar "%jar%" %*
set "code=%errorlevel%"
goto end

:fast
"%java%" %options% -Xlog:disable "-XX:SharedArchiveFile=%archive%" -jar "%jar%" %*
set "code=%errorlevel%"
goto end

:first
rem It is made beside its place, because two may make it at once. Where nothing may be written, there is none.
set "part=%archive%.%random%"
type nul >"%part%" 2>nul
if not exist "%part%" goto plain
"%java%" %options% -Xlog:disable "-XX:ArchiveClassesAtExit=%part%" -jar "%jar%" %*
set "code=%errorlevel%"
for %%f in ("%part%") do if not "%%~zf"=="0" move /y "%part%" "%archive%" >nul 2>&1
if exist "%part%" del "%part%" >nul 2>&1

:end
chcp %codepage% >nul
exit /b %code%
