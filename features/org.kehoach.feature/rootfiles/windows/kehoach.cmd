@echo off
rem SPDX-License-Identifier: EPL-2.0
rem
rem Starts Kehoach Workbench (Windows):
rem   kehoach                       opens the workbench
rem   kehoach -data FOLDER          opens the workbench on another workspace folder
rem   kehoach check FOLDER ...      runs the command line; "kehoach help" lists its commands
rem
rem KEHOACH_LANG=vi or en sets the language, else the choice made in the preferences, else the system's decides.
rem
rem Needs a Java runtime of version 21 or newer: JAVA_HOME, a folder "jre" beside this script, the PATH, or one of the
rem usual places, in this order. Exit status 2: could not run.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=21"
set "PRODUCT=%~dp0"
set "PRODUCT=%PRODUCT:~0,-1%"
rem Java takes its command line in the system's old code page, which lacks letters of Vietnamese; short names have none of them.
set "SETTINGS=%AppData%"
set "CACHES=%LocalAppData%"
for %%P in ("%PRODUCT%") do set "PRODUCT=%%~fsP"
if defined SETTINGS for %%P in ("%SETTINGS%") do set "SETTINGS=%%~fsP"
if defined CACHES for %%P in ("%CACHES%") do set "CACHES=%%~fsP"

rem The preferences write vi or en into this file; the workbench is told its name.
set "LANGUAGEFILE=%SETTINGS%\kehoach\language"
set "CHOSEN=%KEHOACH_LANG%"
if not defined CHOSEN if exist "%LANGUAGEFILE%" set /p CHOSEN=<"%LANGUAGEFILE%"
set "LOCALE="
if /i "%CHOSEN%"=="vi" set "LOCALE=-Duser.language=vi"
if /i "%CHOSEN%"=="en" set "LOCALE=-Duser.language=en"

set "FOUND="
rem Some write the quotes into the variable itself.
if defined JAVA_HOME call :try "%JAVA_HOME:"=%"
if not defined FOUND call :try "%PRODUCT%\jre"
if not defined FOUND for %%J in (java.exe) do if not "%%~$PATH:J"=="" for %%B in ("%%~dp$PATH:J..") do call :try "%%~fB"
if not defined FOUND for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LocalAppData%\Programs\Eclipse Adoptium") do if not defined FOUND if exist "%%~R" for /d %%D in ("%%~R\*") do if not defined FOUND call :try "%%~D"
if not defined FOUND goto nojava

set "COMMANDLINE=1"
if "%~1"=="" set "COMMANDLINE="
for %%A in (-data -nl -clean -consoleLog -console -debug) do if /i "%~1"=="%%A" set "COMMANDLINE="
if defined COMMANDLINE goto commandline

rem The platform has no native launcher here, so this script reads its settings file.
set "VMOPTIONS="
for /f "usebackq eol=# delims=" %%L in ("%PRODUCT%\eclipse.ini") do call :option "%%~L"
set "LAUNCHER="
for %%F in ("%PRODUCT%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fF"
if not defined LAUNCHER goto incomplete
call :archive
rem javaw has no console, and not waiting for it lets the console of a double click close.
rem Since nobody waits, the workbench starts this script anew when a preference asks for a restart.
start "" "%FOUND%\bin\javaw.exe" %LOCALE% "-Dkehoach.language.file=%LANGUAGEFILE%" "-Dkehoach.starter=%PRODUCT%\kehoach.cmd" %VMOPTIONS% %ARCHIVE% -jar "%LAUNCHER%" %*
exit /b 0

:commandline
rem The launch class checks that its content still fits.
call :cache cli
if not exist "%CACHE%\java.args" goto firstuse
"%FOUND%\bin\java.exe" %LOCALE% "@%CACHE%\java.args" %*
exit /b %ERRORLEVEL%
:firstuse
set "CLI="
for %%F in ("%PRODUCT%\plugins\org.kehoach.cli_*.jar") do set "CLI=%%~fF"
if not defined CLI goto incomplete
"%FOUND%\bin\java.exe" %LOCALE% -XX:+UseSerialGC "-Dkehoach.product=%PRODUCT%" "-Dkehoach.cache=%CACHE%" -cp "%CLI%" org.kehoach.cli.launch.Launch %*
exit /b %ERRORLEVEL%

rem One folder per product folder and Java, below %1.
:cache
set "KEY=%PRODUCT%_%FOUND%"
set "KEY=%KEY::=_%"
set "KEY=%KEY:\=_%"
set "KEY=%KEY: =_%"
set "CACHE=%CACHES%\kehoach\%~1\%KEY%"
exit /b

rem Java keeps the classes of the workbench as it has read them in an archive, 50 MB: it writes it when the workbench ends, if there
rem is none or none that fits this Java. The name tells the state of the product; archives of earlier states go. A folder that
rem cannot be written only costs time. The workbench is told the name, to remove an archive that Java could not write to its end.
:archive
set "ARCHIVE="
call :cache workbench
set "STATE="
for %%F in ("%PRODUCT%\plugins\org.kehoach.workbench_*.jar") do set "STATE=%%~nF"
if not defined STATE exit /b
if not exist "%CACHE%" mkdir "%CACHE%" 2>nul
if not exist "%CACHE%" exit /b
if not exist "%CACHE%\%STATE%.jsa" del /q "%CACHE%\*.jsa" 2>nul
set ARCHIVE=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CACHE%\%STATE%.jsa" "-Dkehoach.archive=%CACHE%\%STATE%.jsa" -Xlog:disable -Xlog:all=off:stderr
exit /b

rem Keeps the Java in %1 when it is new enough; its file "release" tells the version.
:try
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "usebackq tokens=1,2 delims==" %%N in ("%~1\release") do if "%%N"=="JAVA_VERSION" for /f "tokens=1 delims=.-+" %%V in ("%%~O") do if %%V GEQ %NEEDED% set "FOUND=%~1"
exit /b

:option
if /i "%~1"=="-vmargs" exit /b
set "VMOPTIONS=%VMOPTIONS% %~1"
exit /b

:nojava
call :language
if defined VIETNAMESE (echo kehoach: can Java %NEEDED% tro len; hay cai Java hoac dat JAVA_HOME. 1>&2) else (echo kehoach: Java %NEEDED% or newer is needed; install it or set JAVA_HOME. 1>&2)
if "%~1"=="" pause
exit /b 2

:incomplete
call :language
if defined VIETNAMESE (echo kehoach: ban cai dat khong day du: "%PRODUCT%" 1>&2) else (echo kehoach: the installation is incomplete: "%PRODUCT%" 1>&2)
if "%~1"=="" pause
exit /b 2

rem Without accents above: the console's code page is unknown.
:language
set "VIETNAMESE="
for /f "tokens=3" %%L in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul') do if /i "%%L"=="vi-VN" set "VIETNAMESE=1"
exit /b
