@echo off
rem Runs Plainleaf. Builds it first, with Maven, where it is not built yet or where its sources are newer.
setlocal
set "here=%~dp0"
set "jar=%here%target\plainleaf.jar"
rem As it is unpacked from a release.
if exist "%here%app\plainleaf.jar" set "jar=%here%app\plainleaf.jar"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo Plainleaf needs Java 17 or newer. Install it, for example from https://adoptium.net, and try again. 1>&2
  exit /b 2
)

if not exist "%here%pom.xml" goto run
powershell -NoProfile -Command "$j = Get-Item -LiteralPath $env:jar -ErrorAction SilentlyContinue; if (-not $j) { exit 1 }; $n = 'pom.xml','src\main','templates','translations' | ForEach-Object { Get-ChildItem -LiteralPath ($env:here + $_) -Recurse -File -ErrorAction SilentlyContinue } | Where-Object { $_.LastWriteTime -gt $j.LastWriteTime -and ($_.FullName -notlike '*\translations\*' -or $_.Name -in 'site.po','site.pot','reviews.tsv','languages.yaml') }; if ($n) { exit 1 }; exit 0"
if not errorlevel 1 goto run

where mvn >nul 2>&1
if errorlevel 1 (
  echo Plainleaf is not built yet, and Maven is not here to build it. Install Maven 3.8 or newer and try again. 1>&2
  exit /b 2
)
echo Building Plainleaf. The first time takes a minute or two. 1>&2
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
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Dfile.encoding=UTF-8 -Djava.awt.headless=true -jar "%jar%" %*
set "code=%errorlevel%"
chcp %codepage% >nul
exit /b %code%
